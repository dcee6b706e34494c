import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Notice } from '../components/notice';
import { useText } from '../text';
import { CandidatesEditor } from './candidates-editor';
import { EditorProvider } from './editor-context';
import { GroupsEditor } from './groups/groups-editor';
import { Toolbar } from './toolbar';
import { useDesignEditor } from './use-design-editor';

/** What the content manager hands to the input of a custom field; Strapi's types promise none of it. */
interface FieldProps {
  readonly name?: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly value?: unknown;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly onChange?: (name: string, value: unknown) => void;
}

/** Input of the custom field `plugin::vote.ballot-design`: groups and candidates as a form. */
export function BallotDesignField({
  name = '',
  label,
  hint,
  error,
  value,
  required = false,
  disabled = false,
  onChange,
}: FieldProps) {
  const text = useText();
  const editor = useDesignEditor(value, disabled, (design) => onChange?.(name, design));
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={5}
      style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
    >
      <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={2}>
        {label}
        {required ? (
          <Typography aria-hidden textColor="danger600">
            *
          </Typography>
        ) : null}
      </Typography>
      {hint === undefined || hint === '' ? null : (
        <Typography variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
      {error === undefined ? null : (
        <Typography variant="pi" textColor="danger600" role="alert">
          {error}
        </Typography>
      )}
      {editor.isUnreadable ? (
        <Notice kind="danger" title={text('design.unreadable')}>
          <Flex direction="column" alignItems="flex-start" gap={3}>
            <Typography>{text('design.unreadableText')}</Typography>
            <Button variant="tertiary" disabled={disabled} onClick={editor.startAnew}>
              {text('design.startAnew')}
            </Button>
          </Flex>
        </Notice>
      ) : (
        <EditorProvider value={editor}>
          <Toolbar editor={editor} />
          <GroupsEditor />
          <CandidatesEditor />
        </EditorProvider>
      )}
    </Flex>
  );
}
