import { Model, type PageModel } from 'survey-core';
import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { own, type Answers } from '../json/json';
import { checkResponse } from '../validation/check-response';
import { readFlow } from './flow';
import { nextStep } from './navigation';

const context = { today: '2025-11-22' };

function fixture(name: string): object {
  const found = corpus.find(([file]) => file === name);
  if (found === undefined) throw new Error(name);
  return found[1];
}

function nameOfPage(model: Model): string {
  const page: PageModel = model.currentPage;
  return page.name;
}

/** The pages a citizen goes through, and whether the end was reached. */
function theirWay(json: object, answers: Answers): string[] {
  const model = new Model(json);
  const way: string[] = [];
  for (let step = 0; step < 10 && model.state === 'running'; step += 1) {
    const page: PageModel = model.currentPage;
    way.push(page.name);
    for (const question of page.questions) {
      const value = own(answers, question.name);
      if (value !== undefined && nameOfPage(model) === page.name) model.setValue(question.name, value);
    }
    if (nameOfPage(model) !== page.name) continue;
    if (!(model.isLastPage ? model.tryComplete() : model.nextPage())) break;
  }
  return model.state === 'completed' ? [...way, 'end'] : way;
}

function ourWay(json: object, answers: Answers): string[] {
  const questionnaire = questionnaireFrom(json);
  const flow = readFlow(questionnaire, answers, context);
  const way: string[] = [];
  let page = flow.visiblePages[0];
  while (page !== undefined && way.length < 10) {
    way.push(page.page.name);
    const step = nextStep(questionnaire, flow, page.page.index);
    page = step.kind === 'page' ? step.page : undefined;
  }
  return [...way, 'end'];
}

describe('the way through the pages', () => {
  it.each<[string, Answers]>([
    ['triggers-that-end', { resident: 'no' }],
    ['triggers-that-end', { resident: 'yes', town: 'Gyoha' }],
    ['triggers-that-skip', { goes: 'no', idea: 'more parking' }],
    ['triggers-that-skip', { goes: 'yes', what: 'fish' }],
    ['progressive-pages', { q1: 'yes', q2: 'no' }],
  ])('%s with %j is that of survey-core, and nothing passed by is demanded', (name, answers) => {
    const json = fixture(name);
    expect(ourWay(json, answers)).toEqual(theirWay(json, answers));
    expect(checkResponse(questionnaireFrom(json), answers, context)).toMatchObject({ ok: true });
  });

  it('demands what is on the way', () => {
    const questionnaire = questionnaireFrom(fixture('triggers-that-end'));
    expect(checkResponse(questionnaire, { resident: 'yes' }, context)).toMatchObject({
      ok: false,
      problems: [{ question: 'town', code: 'required' }],
    });
  });
});
