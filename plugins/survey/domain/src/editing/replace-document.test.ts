import fc from 'fast-check';
import { toJson, questionnaireLimits } from '../json/read-json';
import { isJsonObject } from '../json/json';
import { applyPatches } from './patches';
import { replaceDocument } from './replace-document';

const arbitraryObject = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'pages'), fc.jsonValue({ maxDepth: 2 }))
  .map((value) => toJson(value, questionnaireLimits))
  .filter((value) => isJsonObject(value));

describe('replacing a questionnaire', () => {
  it('makes the one of the other, and back', () => {
    fc.assert(
      fc.property(arbitraryObject, arbitraryObject, (from, to) => {
        const { json, inverse } = applyPatches(from, replaceDocument(from, to));
        expect(json).toEqual(to);
        expect(applyPatches(json, inverse).json).toEqual(from);
      }),
    );
  });

  it('leaves alone what is the same', () => {
    const pages = [{ name: 'p' }];
    expect(replaceDocument({ locale: 'ko', pages }, { pages, title: 'x' })).toEqual([
      { op: 'remove', path: ['locale'] },
      { op: 'add', path: ['title'], value: 'x' },
    ]);
  });
});
