import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { settle, startAnswers } from '../flow/settle';
import { rehearsal } from './rehearse';
import { isQuiet, withChanges } from './quiet';

const context = { today: '2025-11-22' };
const quiet = corpus
  .map(([name, json]) => [name, questionnaireFrom(json)] as const)
  .filter(([, read]) => isQuiet(read));

describe('a questionnaire in which answers have no consequences', () => {
  it('is found, and others are not', () => {
    const names = quiet.map(([name]) => name);
    expect(names).toContain('visibility-between-pages');
    for (const loud of [
      'expression-of-fees',
      'triggers-that-set',
      'choices-that-depend',
      'clear-on-hidden',
      'set-value-if',
    ])
      expect(names).not.toContain(loud);
  });

  it.each(quiet)('%s has the same answers settled and not', (_name, questionnaire) => {
    const start = startAnswers(questionnaire, context);
    const { deadEnds } = rehearsal(questionnaire, { count: 5, seed: 'a', today: context.today }, () => true);
    expect(deadEnds).toEqual([]);
    const changes = questionnaire.questions.flatMap((question): [string, string | number][] =>
      question.type === 'radiogroup' ? [[question.name, String(question.choices[0]?.value ?? '')]] : [],
    );
    expect(withChanges(start, changes)).toEqual(settle(questionnaire, start, changes, context));
  });
});
