import { Model, type QuestionFileModel } from 'survey-core';
import type { JsonValue } from '../json/json';
import { withFilesInsideAnswers } from './files-inside-answers';

const MAX = 1_000;

const withFile = (more: object): JsonValue => ({ elements: [{ type: 'file', name: 'f', ...more }] });

/** What survey-core makes of it: the question as its page shows it. */
function asShown(json: JsonValue): Pick<QuestionFileModel, 'maxSize' | 'storeDataAsText'> {
  const question: unknown = new Model(withFilesInsideAnswers(json, MAX)).getQuestionByName('f');
  return {
    maxSize: Number(Reflect.get(Object(question), 'maxSize')),
    storeDataAsText: Reflect.get(Object(question), 'storeDataAsText') === true,
  };
}

describe('a question for files on the page of SurveyJS', () => {
  it.each([
    ['nothing', {}, MAX],
    ['no limit', { maxSize: 0 }, MAX],
    ['more than is taken', { maxSize: MAX + 1 }, MAX],
    ['more than is taken, as a text', { maxSize: '5000' }, MAX],
    ['less', { maxSize: 400 }, 400],
  ])('takes files of what the site takes at most, where its author wrote %s', (_what, more, maxSize) => {
    expect(asShown(withFile(more)).maxSize).toBe(maxSize);
  });

  it('keeps files inside its answer, whatever its author wrote', () => {
    expect(asShown(withFile({ storeDataAsText: false })).storeDataAsText).toBe(true);
  });

  it('is found in templates and columns', () => {
    const limits = { storeDataAsText: true, maxSize: MAX };
    expect(
      withFilesInsideAnswers(
        {
          elements: [
            { type: 'paneldynamic', templateElements: [{ type: 'File', name: 'a' }] },
            { type: 'matrixdynamic', columns: [{ name: 'b', cellType: 'file' }, { name: 'c' }] },
          ],
        },
        MAX,
      ),
    ).toEqual({
      elements: [
        { type: 'paneldynamic', templateElements: [{ type: 'File', name: 'a', ...limits }] },
        { type: 'matrixdynamic', columns: [{ name: 'b', cellType: 'file', ...limits }, { name: 'c' }] },
      ],
    });
  });
});
