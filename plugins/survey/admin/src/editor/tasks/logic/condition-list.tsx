import { Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { partInWords, type Naming } from '../../../../../domain/src/editing/conditions';
import { useContentLocale } from '../../../locale';
import { useText } from '../../../text';
import { useEntryWords } from '../../review/use-entry-words';
import { useEditor } from '../../state/editor-context';
import { caretOfTitle } from '../../state/use-acts';
import type { LogicLine, LogicLines } from './lines';

const Item = styled.li`
  padding: 1.2rem 1.6rem;
  overflow-wrap: anywhere;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

interface ConditionListProps {
  readonly all: readonly LogicLines[];
  readonly naming: Naming;
  readonly onWrite: () => void;
}

/** What depends on an answer, in words: all that the drawing shows, and how. */
export function ConditionList({ all, naming, onWrite }: ConditionListProps) {
  const text = useText();
  const locale = useContentLocale();
  const editor = useEditor();
  const entryWords = useEntryWords();
  const wordsOf = (line: LogicLine): string =>
    line.kind === 'rule'
      ? line.words
      : text(`edit.logic.edge.${line.edge.kind}`, { from: partInWords(line.edge.from, naming, locale) });
  if (all.length === 0) return <Typography textColor="neutral600">{text('edit.logic.none')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {all.map(({ entry, lines }) => (
        <Item key={entry === undefined ? 'end' : JSON.stringify(entry.path)}>
          {entry === undefined ? (
            <Typography fontWeight="bold">{text('edit.logic.end')}</Typography>
          ) : (
            <TextButton
              type="button"
              onClick={() => {
                editor.store.select(entry.path);
                onWrite();
                editor.caretTo(caretOfTitle(entry.path, entry.type));
              }}
            >
              {entryWords(naming.json, entry)}
            </TextButton>
          )}
          <ul>
            {lines.map((line, index) => (
              <Typography key={index} tag="li">
                {wordsOf(line)}
              </Typography>
            ))}
          </ul>
        </Item>
      ))}
    </Flex>
  );
}
