import fc from 'fast-check';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json';
import { runs } from '../../testing/runs';
import { valueAt } from '../patches';
import { compareVersions } from '../versions/compare';
import { sentenceOf } from '../versions/sentences/sentence';
import { mergeDocuments } from './merge';
import { settleConflict } from './settle';

/** Names twice, none at all, things where none belong: whatever somebody may have written. */
const name = fc.constantFrom('a', 'b', '', 'a/b', '__proto__');
const scalar = fc.constantFrom<JsonValue>(null, 1, 'a', true, '');
const item = fc.oneof(
  scalar,
  fc.record({ value: scalar, text: fc.constantFrom<JsonValue>('x', { ko: 'y' }, 3) }, { requiredKeys: [] }),
);
const { element } = fc.letrec<{ element: JsonValue }>((tie) => ({
  element: fc.oneof(
    { weight: 1, arbitrary: scalar },
    {
      weight: 4,
      arbitrary: fc.record(
        {
          type: fc.constantFrom<JsonValue>(
            'panel',
            'radiogroup',
            'matrixdynamic',
            'matrix',
            'paneldynamic',
            'text',
            7,
          ),
          name: fc.oneof(name, scalar),
          title: fc.oneof(scalar, fc.constant<JsonValue>({ ko: 'x' })),
          elements: fc.array(tie('element'), { maxLength: 2 }),
          templateElements: fc.array(tie('element'), { maxLength: 2 }),
          columns: fc.oneof(
            scalar,
            fc.array(tie('element'), { maxLength: 2 }),
            fc.array(item, { maxLength: 2 }),
          ),
          choices: fc.oneof(scalar, fc.array(item, { maxLength: 3 })),
          validators: fc.array(scalar, { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    },
  ),
}));
const document: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      pages: fc.array(element, { maxLength: 3 }),
      elements: fc.array(element, { maxLength: 2 }),
      locale: scalar,
    },
    { requiredKeys: [] },
  )
  .map((made) => {
    const json: JsonValue = JSON.parse(JSON.stringify(made));
    return isJsonObject(json) ? json : {};
  });

describe('documents of any kind', () => {
  it('are compared, and told about', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        expect(compareVersions(before, before)).toEqual([]);
        for (const change of compareVersions(before, after)) {
          expect(sentenceOf(change, 'ko').length).toBeGreaterThan(3);
          expect(sentenceOf(change, 'en').length).toBeGreaterThan(3);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('are merged, one-sided changes to the letter, and every conflict can be settled', () => {
    fc.assert(
      fc.property(document, document, document, fc.boolean(), (base, mine, theirs, isMine) => {
        expect(mergeDocuments(base, mine, base).json).toEqual(mine);
        expect(mergeDocuments(base, base, theirs).json).toEqual(theirs);
        let current = mergeDocuments(base, mine, theirs);
        for (const { path } of current.conflicts) expect(valueAt(current.json, path)).toBeDefined();
        const most = current.conflicts.length;
        for (let done = 0; done < most && current.conflicts.length > 0; done += 1)
          current = settleConflict(current, 0, isMine ? 'mine' : 'theirs');
        expect(current.conflicts).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
