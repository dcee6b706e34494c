import {
  answersFromForm,
  checkPage,
  checkResponse,
  describeAnswer,
  engineSupport,
  exportColumns,
  pageSupport,
  problemsBeforePublishing,
  problemsInDraft,
  readFlow,
  readQuestionnaire,
  remoteChoicesIn,
  settle,
  surveyTexts,
  withoutHiddenAnswers,
  type Answers,
  type JsonValue,
  type Questionnaire,
} from '../../plugins/survey/domain/src';
import { corpus } from '../fixtures/questionnaires';
import { fuzz, FUZZ_TIMEOUT_MS, type Random } from './support/fuzzer';
import { mutatedJson, mutatedText } from './support/mutate';

const context = { today: '2025-11-22' };
const severities = new Set(['error', 'warning']);

/** Answers that nobody checked: to names there are, of any kind. */
function anyAnswers(random: Random, { questions }: Questionnaire): Answers {
  const given = questions.flatMap(({ name }): [string, JsonValue][] =>
    random.once(2)
      ? [[name, mutatedJson(random, ['a', 1, true, { a: 'x', r: { c: 1 } }, [{ a: 1 }], '2025-01-01'])]]
      : [],
  );
  return Object.fromEntries(given);
}

/** Everything that pages, checks and results do with a questionnaire. Nothing of it may throw. */
function use(random: Random, questionnaire: Questionnaire): void {
  engineSupport(questionnaire);
  pageSupport(questionnaire);
  exportColumns(questionnaire, 'ko');
  const answers = anyAnswers(random, questionnaire);
  const settled = settle(questionnaire, {}, Object.entries(answers), context);
  const flow = readFlow(questionnaire, settled, context);
  const texts = surveyTexts(questionnaire, flow, settled, 'ko');
  for (const { question } of flow.questions.values()) texts.text(question.title);
  const visible = withoutHiddenAnswers(questionnaire, answers, context);
  const checked = checkResponse(questionnaire, visible, context);
  if (!checked.ok) expect(checked.problems.length).toBeGreaterThan(0);
  else {
    // What is stored is accepted again: else a second look would refuse what the first one took.
    expect(checkResponse(questionnaire, checked.answers, context)).toEqual(checked);
    for (const { question } of flow.questions.values())
      describeAnswer(question, checked.answers[question.name] ?? null, 'ko');
  }
  const fields = questionnaire.questions.map(({ name }): [string, string] => [
    `q.${name}`,
    random.pick(['', 'a', '1', '{']),
  ]);
  for (const { page } of flow.pages) {
    answersFromForm(questionnaire, page.index, fields);
    checkPage(questionnaire, page.index, settled, context);
  }
}

describe('the reader of questionnaires', () => {
  it(
    'says what is wrong with whatever it is given, and what it takes can be used',
    () =>
      fuzz('Questionnaires', (random) => {
        const [, json] = random.pick(corpus);
        const changed = random.once(8) ? json : mutatedJson(random, json);
        const written = JSON.stringify(changed);
        const text = random.once(4) ? mutatedText(random, written) : written;
        const problems = [...problemsBeforePublishing(text), ...problemsInDraft(text)];
        for (const { severity, code, path } of problems) {
          expect(severities.has(severity)).toBe(true);
          expect(code).toMatch(/^[a-zA-Z]+$/u);
          expect(path).toMatch(/^(?:\/|$)/u);
        }
        const isForbidden = problemsBeforePublishing(text).some(({ severity }) => severity === 'error');
        if (isForbidden) return;
        const read: JsonValue = JSON.parse(text);
        const reading = readQuestionnaire(read);
        if (!reading.ok) throw new Error('A questionnaire without an error cannot be read');
        // Nothing that is published asks for anything elsewhere.
        expect(remoteChoicesIn(read)).toEqual([]);
        use(random, reading.questionnaire);
      }),
    FUZZ_TIMEOUT_MS,
  );
});
