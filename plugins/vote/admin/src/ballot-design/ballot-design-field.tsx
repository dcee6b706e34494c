import { Button, Flex, Typography } from '@strapi/design-system';
import { FieldFrame } from '../components/field-frame';
import type { FieldProps } from '../components/field-props';
import { Notice } from '../components/notice';
import { useText } from '../text';
import { CandidatesEditor } from './candidates-editor';
import { EditorProvider } from './editor-context';
import { GroupsEditor } from './groups/groups-editor';
import { Toolbar } from './toolbar';
import { useDesignEditor } from './use-design-editor';

/** Input of the custom field `plugin::vote.ballot-design`: groups and candidates as a form. */
export function BallotDesignField({
  name = '',
  label,
  hint,
  error,
  value,
  required,
  disabled = false,
  onChange,
}: FieldProps) {
  const text = useText();
  const editor = useDesignEditor(value, disabled, (design) => onChange?.(name, design));
  return (
    <FieldFrame label={label} hint={hint} error={error} required={required} gap={5}>
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
    </FieldFrame>
  );
}
