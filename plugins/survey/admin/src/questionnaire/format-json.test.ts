import { formatJson } from './format-json';

describe('tidying a questionnaire', () => {
  it('indents, and changes no value', () => {
    expect(formatJson('{"title":"설문","pages":[]}')).toBe('{\n  "title": "설문",\n  "pages": []\n}');
  });

  it('leaves alone what it cannot read', () => {
    expect(formatJson('{"title": ')).toBeUndefined();
    expect(formatJson('')).toBeUndefined();
  });
});
