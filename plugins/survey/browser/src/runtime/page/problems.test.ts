import { messagesAt, readProblems } from './problems';

describe('the reply to an autosave', () => {
  it('gives its problems', () => {
    const problems = [{ fieldId: 'q1', message: 'Please answer.' }];
    expect(readProblems({ saved: true, problems })).toEqual(problems);
  });

  it('gives none when it is something else', () => {
    for (const reply of [undefined, null, 'x', {}, { problems: 'x' }, { problems: [null, { fieldId: 1 }] }])
      expect(readProblems(reply)).toEqual([]);
  });

  it('brings messages together that stand at one place, and leaves out what is not on the page', () => {
    const [a, b, gone] = ['q1', 'q1-k1', 'q9'].map((fieldId) => ({ fieldId, message: fieldId }));
    const places = messagesAt(
      [a, b, gone].filter((each) => each !== undefined),
      (id) => (id.startsWith('q1') ? 'first' : null),
    );
    expect([...places]).toEqual([['first', [a, b]]]);
  });
});
