import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { describeAnswer, own, readQuestionnaire, type JsonObject } from '../../../../../domain/src';
import type { DeadEnd } from '../../../../../domain/src/simulation';
import { useContentLocale } from '../../../locale';
import { useText, useWordsFor } from '../../../text';
import { SeveritySign } from '../../review/severity-sign';
import { useEditor } from '../../state/editor-context';
import { caretOfTitle } from '../../state/use-acts';
import type { Reached } from './reached';

const AnswerList = styled.dl`
  display: grid;
  gap: 0.4rem;
  padding: 0.8rem 0 0 1.6rem;
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

interface DeadEndsProps {
  readonly json: JsonObject;
  readonly deadEnds: readonly DeadEnd[];
  readonly reached: readonly Reached[];
  readonly wordsOf: (reached: Reached) => string;
  readonly onWrite: () => void;
}

/** Answers of one of them, in words. */
function OneOfThem({
  json,
  deadEnd,
  reached,
  wordsOf,
}: Omit<DeadEndsProps, 'deadEnds' | 'onWrite'> & {
  readonly deadEnd: DeadEnd;
}) {
  const text = useText();
  const locale = useContentLocale();
  const questions = useMemo(() => {
    const reading = readQuestionnaire(json);
    return reading.ok ? reading.questionnaire.questions : [];
  }, [json]);
  const answered = questions.flatMap((question) => {
    const lines = describeAnswer(question, own(deadEnd.answers, question.name), locale);
    const at = reached.find(({ name }) => name === question.name);
    return lines.length === 0 || at === undefined ? [] : [{ at, lines }];
  });
  return (
    <details>
      <summary>{text('edit.checks.walk.oneOfThem')}</summary>
      <AnswerList>
        {answered.map(({ at, lines }) => (
          <div key={at.name}>
            <dt>{wordsOf(at)}</dt>
            <dd>{lines.join(', ')}</dd>
          </div>
        ))}
      </AnswerList>
    </details>
  );
}

/** Where made-up respondents could not get on. */
export function DeadEnds({ deadEnds, onWrite, ...around }: DeadEndsProps) {
  const text = useText();
  const wordsFor = useWordsFor();
  const editor = useEditor();
  const { reached, wordsOf } = around;
  const whyOf = ({ problem }: DeadEnd): string =>
    problem === undefined
      ? text('edit.checks.walk.circle')
      : (wordsFor('edit.checks.stop', problem.code) ?? text('edit.checks.walk.refused'));
  return (
    <section>
      <Flex gap={2}>
        <SeveritySign severity="error" />
        <Typography tag="h3" fontWeight="bold">
          {text('edit.checks.walk.ends', { count: deadEnds.length })}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {deadEnds.map((deadEnd, index) => {
          const at = reached.find(({ name }) => name === deadEnd.problem?.question);
          return (
            <li key={index}>
              {at === undefined ? (
                <Typography tag="p" fontWeight="semiBold">
                  {deadEnd.page === undefined
                    ? text('edit.checks.whole')
                    : text('edit.page', { number: deadEnd.page + 1 })}
                </Typography>
              ) : (
                <TextButton
                  type="button"
                  onClick={() => {
                    editor.store.select(at.path);
                    onWrite();
                    editor.caretTo(caretOfTitle(at.path, at.type));
                  }}
                >
                  {wordsOf(at)}
                </TextButton>
              )}
              <Typography tag="p">
                {text('edit.checks.walk.stuck', { count: deadEnd.respondents, why: whyOf(deadEnd) })}
              </Typography>
              <OneOfThem {...around} deadEnd={deadEnd} />
            </li>
          );
        })}
      </Flex>
    </section>
  );
}
