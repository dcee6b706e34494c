import { problemsBeforePublishing } from '../../../domain/src';
import { TEMPLATE_TEXT } from './template';

describe('the first questionnaire', () => {
  it('could be published as it is, in both languages', () => {
    expect(problemsBeforePublishing(TEMPLATE_TEXT)).toEqual([]);
  });
});
