import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import {
  commentKey,
  describeAnswer,
  own,
  readQuestionnaire,
  titleOf,
  type Answers,
} from '../../../../domain/src';
import { useText } from '../../text';
import { useEditor } from '../state/editor-context';
import { useQuietJson } from '../state/use-quiet-json';

const List = styled.dl`
  display: grid;
  gap: 0.4rem;
  max-height: 20rem;
  padding: 0.8rem 0 0 1.6rem;
  overflow: auto;
  overflow-wrap: anywhere;
  font-size: 1.3rem;

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0 0 0.4rem;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

/** Answers in words, in the order of the questions. */
function useInWords(answers: Answers, locale: string) {
  const json = useQuietJson();
  return useMemo(() => {
    const reading = readQuestionnaire(json);
    if (!reading.ok) return [];
    return reading.questionnaire.questions.flatMap((question) => {
      const comment = own(answers, commentKey(question.name));
      const said = typeof comment === 'string' ? comment : '';
      const lines = describeAnswer(question, own(answers, question.name), locale, said);
      return lines.length === 0 ? [] : [{ name: question.name, title: titleOf(question, locale), lines }];
    });
  }, [json, answers, locale]);
}

function MadeUpList({ answers, locale }: { readonly answers: Answers; readonly locale: string }) {
  const text = useText();
  const said = useInWords(answers, locale);
  if (said.length === 0)
    return (
      <Typography variant="pi" textColor="neutral600">
        {text('edit.preview.madeUp.none')}
      </Typography>
    );
  return (
    <details>
      <Typography tag="summary" variant="pi" style={{ cursor: 'pointer' }}>
        {text('edit.preview.madeUp.list', { count: said.length })}
      </Typography>
      <List tabIndex={0} aria-label={text('edit.preview.madeUp.list', { count: said.length })}>
        {said.map(({ name, title, lines }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd>{lines.join(', ')}</dd>
          </div>
        ))}
      </List>
    </details>
  );
}

interface MadeUpProps {
  /** `null` without answers. */
  readonly answers: Answers | null;
  readonly locale: string;
  readonly seed: number | null;
  readonly onSeed: (seed: number | null) => void;
}

/** Looks at a page as somebody who has answered the earlier ones. */
export function MadeUp({ answers, locale, seed, onSeed }: MadeUpProps) {
  const text = useText();
  const editor = useEditor();
  const next = (): void => {
    onSeed((seed ?? 0) + 1);
    editor.say('edit.preview.madeUp.say');
  };
  return (
    <Box paddingLeft={3} paddingRight={3} paddingBottom={3}>
      <Flex gap={1} wrap="wrap" role="group" aria-label={text('edit.preview.madeUp.group')}>
        <Button size="S" variant={seed === null ? 'tertiary' : 'secondary'} onClick={next}>
          {text(seed === null ? 'edit.preview.madeUp' : 'edit.preview.madeUp.other')}
        </Button>
        {seed === null ? null : (
          <Button
            size="S"
            variant="tertiary"
            onClick={() => {
              onSeed(null);
            }}
          >
            {text('edit.preview.madeUp.without')}
          </Button>
        )}
      </Flex>
      {answers === null ? null : <MadeUpList answers={answers} locale={locale} />}
    </Box>
  );
}
