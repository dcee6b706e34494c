import { locatedProblems } from './located-problems';

describe('problems with their places', () => {
  it('leads to where the text stops being JSON', () => {
    const text = '{\n  "title": "설문",\n}';
    expect(locatedProblems(text)).toMatchObject([
      { severity: 'error', code: 'notJson', line: 3, place: { from: text.length - 1, to: text.length - 1 } },
    ]);
  });

  it('leads to the question it is about', () => {
    const text =
      '{ "elements": [\n{ "type": "text", "name": "city" },\n{ "type": "radiogroup", "name": "x" } ] }';
    const problem = locatedProblems(text).find(({ code }) => code === 'noChoices');
    expect(problem).toMatchObject({ question: 'x', line: 3 });
    expect(text.slice(problem?.place?.from, problem?.place?.to)).toBe(
      '{ "type": "radiogroup", "name": "x" }',
    );
  });

  it('puts errors before warnings, and each in the order of the text', () => {
    const text = `{ "elements": [
      { "type": "text", "name": "a", "colour": "red", "title": "T" },
      { "type": "dropdown", "name": "b", "title": "T" },
      { "type": "checkbox", "name": "c", "title": "T" } ] }`;
    const problems = locatedProblems(text);
    const severities = problems.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(problems.filter(({ severity }) => severity === 'error').map(({ question }) => question)).toEqual([
      'b',
      'c',
    ]);
    expect(problems.some(({ code }) => code === 'unknownProperty')).toBe(true);
  });
});
