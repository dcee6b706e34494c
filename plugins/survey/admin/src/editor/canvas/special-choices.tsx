import { Flex } from '@strapi/design-system';
import { Check, Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import type { JsonObject } from '../../../../domain/src';
import { setProperty, type Path } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, useEditor } from '../state/editor-context';

const Chip = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  min-height: 3rem;
  padding: 0.2rem 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 1.5rem;
  cursor: pointer;

  &[aria-pressed='true'] {
    color: ${({ theme }) => theme.colors.primary700};
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** Each with the name that older questionnaires have for it. */
const SPECIAL = [
  ['other', 'showOtherItem', 'hasOther'],
  ['none', 'showNoneItem', 'hasNone'],
  ['dontKnow', 'showDontKnowItem', ''],
  ['refuse', 'showRefuseItem', ''],
] as const;

interface SpecialChoicesProps {
  readonly path: Path;
  readonly question: JsonObject;
}

/** Choices that stand after all others: "other", "none of these", "don't know", "rather not say". */
export function SpecialChoices({ path, question }: SpecialChoicesProps) {
  const text = useText();
  const editor = useEditor();
  return (
    <Flex gap={2} wrap="wrap" paddingTop={3} role="group" aria-label={text('edit.special.label')}>
      {SPECIAL.map(([name, property, older]) => {
        const written = older !== '' && question[older] !== undefined ? older : property;
        const isOn = question[written] === true;
        const words = text(`edit.special.${name}`);
        return (
          <Chip
            key={name}
            type="button"
            aria-pressed={isOn}
            disabled={!editor.mayEdit}
            onClick={() => {
              change(editor, (json) => setProperty(json, path, written, isOn ? undefined : true), {
                label: words,
              });
            }}
          >
            {isOn ? <Check aria-hidden width="1.2rem" /> : <Plus aria-hidden width="1.2rem" />}
            {words}
          </Chip>
        );
      })}
    </Flex>
  );
}
