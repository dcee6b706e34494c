import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { useMemo, useState } from 'react';
import type { Answers } from '../../../../../domain/src';
import type { LogicGraph, OutlineEntry } from '../../../../../domain/src/editing';
import { hiddenInWords, type Naming } from '../../../../../domain/src/editing/conditions';
import { useContentLocale } from '../../../locale';
import { useText } from '../../../text';
import { AnswerInput } from './answer-input';
import { JudgedList } from './judged-list';
import { answerAt, chainOf, mentionedFor, withAnswer } from './mentioned';
import { today } from '../../review/today';
import { trialOf, type Trial } from './trial';
import { useEntryWords } from '../../review/use-entry-words';

interface WhyHiddenProps {
  readonly titleId: string;
  readonly entries: readonly OutlineEntry[];
  readonly naming: Naming;
  readonly graph: LogicGraph;
}

function Verdict({ trial, naming }: { readonly trial: Trial; readonly naming: Naming }) {
  const text = useText();
  const locale = useContentLocale();
  const { reasons } = trial;
  if (reasons === undefined) return <Typography>{text('edit.logic.untold')}</Typography>;
  if (reasons.length === 0)
    return (
      <Flex gap={2}>
        <CheckCircle fill="success600" aria-hidden />
        <Typography fontWeight="bold">{text('edit.logic.shown')}</Typography>
      </Flex>
    );
  return (
    <>
      <Flex gap={2}>
        <CrossCircle fill="danger600" aria-hidden />
        <Typography fontWeight="bold">{text('edit.logic.hidden')}</Typography>
      </Flex>
      <ul>
        {reasons.map((reason) => (
          <Typography key={`${reason.path} ${reason.cause}`} tag="li" style={{ overflowWrap: 'anywhere' }}>
            {hiddenInWords(reason, naming, locale)}
          </Typography>
        ))}
      </ul>
    </>
  );
}

interface TryingProps extends Omit<WhyHiddenProps, 'titleId'> {
  readonly entry: OutlineEntry;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

function Trying({ entry, entries, naming, graph, answers, onAnswer }: TryingProps) {
  const text = useText();
  const locale = useContentLocale();
  const chain = useMemo(() => chainOf(entries, entry), [entries, entry]);
  const mentioned = useMemo(() => mentionedFor(chain, naming, graph), [chain, naming, graph]);
  const { questionnaire } = naming;
  if (questionnaire === undefined) return <Typography>{text('edit.logic.untold')}</Typography>;
  const trial = trialOf(questionnaire, chain, { answers, today: today() });
  return (
    <>
      {mentioned.length === 0 ? (
        <Typography textColor="neutral600">{text('edit.logic.alone')}</Typography>
      ) : (
        <Flex
          direction="column"
          alignItems="stretch"
          gap={3}
          role="group"
          aria-label={text('edit.logic.answers')}
        >
          {mentioned.map((offer) => (
            <AnswerInput
              key={offer.subject}
              offer={offer}
              naming={naming}
              locale={locale}
              value={answerAt(answers, offer)}
              onChange={(value) => {
                onAnswer(withAnswer(answers, offer, value));
              }}
            />
          ))}
          <Flex>
            <Button
              size="S"
              variant="tertiary"
              onClick={() => {
                onAnswer({});
              }}
            >
              {text('edit.logic.forget')}
            </Button>
          </Flex>
        </Flex>
      )}
      <Flex direction="column" alignItems="stretch" gap={2} role="status">
        <Verdict trial={trial} naming={naming} />
      </Flex>
      {trial.conditions.map(({ entry: { path }, judged }) => (
        <JudgedList key={JSON.stringify(path)} judged={judged} naming={naming} locale={locale} at={path} />
      ))}
    </>
  );
}

/** Made-up answers to what decides whether something is shown, and what comes of them. */
export function WhyHidden({ titleId, ...around }: WhyHiddenProps) {
  const text = useText();
  const wordsOf = useEntryWords();
  const [chosen, setChosen] = useState<string>();
  const [answers, setAnswers] = useState<Answers>({});
  const asked = around.entries.filter(({ path }) => path.length > 0);
  const entry = asked.find(({ path }) => JSON.stringify(path) === chosen);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <div>
        <Typography tag="h2" variant="beta" id={titleId}>
          {text('edit.logic.why')}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {text('edit.logic.why.about')}
        </Typography>
      </div>
      <Field.Root>
        <Field.Label>{text('edit.logic.which')}</Field.Label>
        <SingleSelect
          value={chosen ?? ''}
          placeholder={text('edit.logic.which.hint')}
          onChange={(value: string | number) => {
            setChosen(String(value));
          }}
        >
          {asked.map((each) => (
            <SingleSelectOption key={JSON.stringify(each.path)} value={JSON.stringify(each.path)}>
              {wordsOf(around.naming.json, each)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {entry === undefined ? null : (
        <Trying {...around} entry={entry} answers={answers} onAnswer={setAnswers} />
      )}
    </Flex>
  );
}
