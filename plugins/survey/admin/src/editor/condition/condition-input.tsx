import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import { useMemo, useState } from 'react';
import type { JsonObject } from '../../../../domain/src';
import { setMember, type Path } from '../../../../domain/src/editing';
import { namingOf } from '../../../../domain/src/editing/conditions';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { change, useEditor, useJson } from '../state/editor-context';
import { ConditionDialog } from './condition-dialog';
import { conditionSentence } from './sentence';

interface ConditionInputProps {
  readonly path: Path;
  readonly owner: JsonObject;
  readonly property: string;
  readonly label: string;
}

/** A condition in words, and the way to change it. */
export function ConditionInput({ path, owner, property, label }: ConditionInputProps) {
  const text = useText();
  const editor = useEditor();
  const json = useJson();
  const locale = useContentLocale();
  const [isOpen, setIsOpen] = useState(false);
  const written = owner[property];
  const source = typeof written === 'string' ? written : '';
  const sentence = useMemo(
    () =>
      source === '' ? '' : conditionSentence(property, source, { naming: namingOf(json), locale, at: path }),
    [json, locale, path, property, source],
  );
  return (
    <Box role="group" aria-label={label}>
      <Typography variant="pi" fontWeight="bold">
        {label}
      </Typography>
      {sentence === '' ? null : (
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          {sentence}
        </Typography>
      )}
      <Flex paddingTop={2}>
        <Button
          variant="tertiary"
          size="S"
          disabled={!editor.mayEdit}
          startIcon={source === '' ? <Plus /> : <Pencil />}
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {text(source === '' ? 'edit.condition.begin' : 'edit.condition.edit')}
        </Button>
      </Flex>
      {isOpen ? (
        <ConditionDialog
          json={json}
          path={path}
          property={property}
          title={label}
          source={source}
          onClose={() => {
            setIsOpen(false);
          }}
          onDone={(next) => {
            change(editor, (current) => setMember(current, path, property, next), {
              label: text('edit.did.set', { what: label }),
            });
            setIsOpen(false);
          }}
        />
      ) : null}
    </Box>
  );
}
