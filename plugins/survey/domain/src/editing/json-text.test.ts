import fc from 'fast-check';
import { answerFrom, answerText, readJsonText } from './json-text';

describe('a part that is written as JSON', () => {
  it('is read whole, or refused with the place', () => {
    expect(readJsonText('{"a": [1, null]}')).toEqual({ ok: true, value: { a: [1, null] } });
    expect(readJsonText('{\n "a": [1,\n}')).toEqual({ ok: false, reason: 'notJson', line: 3 });
    expect(readJsonText('')).toEqual({ ok: false, reason: 'notJson', line: 1 });
    expect(readJsonText('{"a": 1, "a": 2}')).toEqual({ ok: false, reason: 'keyRepeated', key: 'a' });
    expect(readJsonText(`${'['.repeat(80)}${']'.repeat(80)}`)).toEqual({ ok: false, reason: 'tooDeep' });
  });
});

describe('an answer that is written by hand', () => {
  it('is read as it was shown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string()), (value) => {
        // JSON has no minus nought.
        const wanted: unknown = JSON.parse(JSON.stringify(value));
        const answer = readJsonText(JSON.stringify(value));
        if (answer.ok) expect(answerFrom(answerText(answer.value))).toEqual({ ok: true, value: wanted });
      }),
    );
  });

  it('is words where it is no JSON, and refused where it began as JSON', () => {
    expect(answerFrom('다음 주')).toEqual({ ok: true, value: '다음 주' });
    expect(answerText('12')).toBe('"12"');
    expect(answerFrom('[1, 2')).toMatchObject({ ok: false, reason: 'notJson' });
  });
});
