import type { JsonObject } from '../../json/json';
import { checksOf, CODES_SAID_HERE } from '../checks-of';
import { problemsBeforePublishing } from '../../publishing/problems-before-publishing';
import { applyPatches } from '../../editing/patches';

const found = (element: JsonObject, privacy?: { hasConsent: boolean; hasRetention: boolean }) =>
  checksOf(
    { elements: [{ name: 'b', title: 'b', ...element }] },
    { locale: 'en', ...(privacy && { privacy }) },
  )
    .filter(({ group }) => group === 'privacy')
    .map(({ id }) => id);

const PHONE: JsonObject = { type: 'text', title: 'Phone number' };

describe('personal data', () => {
  it('is found by words, by the type of a field, and in rows, items and panels', () => {
    expect(found(PHONE)).toEqual(['asksPersonal@b']);
    expect(found({ type: 'text', inputType: 'email' })).toEqual(['asksPersonal@b']);
    expect(found({ type: 'multipletext', items: [{ name: 'i', title: 'Phone number' }] })).toEqual([
      'asksPersonal@b/items/i',
    ]);
    const columns = [{ name: 'c', title: 'Phone number', cellType: 'text' }];
    expect(found({ type: 'matrixdynamic', columns })).toEqual(['asksPersonal@b/columns/c']);
    const templateElements = [{ ...PHONE, name: 'x' }];
    expect(found({ type: 'paneldynamic', templateElements })).toEqual(['asksPersonal@b/x']);
  });

  it('is a name only where it is that of a person', () => {
    const panel = (title: string): JsonObject => ({
      ...{ type: 'paneldynamic', title },
      templateElements: [{ type: 'text', name: 'x', title: 'Name' }],
    });
    expect(found(panel('Your children'))).toEqual(['asksPersonal@b/x']);
    expect(found(panel('Places you like'))).toEqual([]);
  });

  it('is none where it is marked, chosen from a list, or asked not to be written', () => {
    expect(found({ ...PHONE, personal: true })).toEqual([]);
    expect(found({ type: 'radiogroup', title: 'Phone number', choices: [1, 2] })).toEqual([]);
    expect(found({ type: 'comment', description: 'Please do not write your name or phone number.' })).toEqual(
      [],
    );
  });

  it('is mended in a way that publishing takes', () => {
    const templateElements = [{ ...PHONE, name: 'x' }];
    const json: JsonObject = {
      elements: [{ type: 'paneldynamic', name: 'b', title: 'b', templateElements }],
    };
    const [finding] = checksOf(json, { locale: 'en' });
    const after = applyPatches(json, finding?.fix?.patches ?? []).json;
    const codes = problemsBeforePublishing(after, ['en']).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('personal'))).toEqual([]);
    expect(checksOf(after, { locale: 'en' })).toEqual([]);
  });

  it.each([
    [{ hasConsent: true, hasRetention: true }, []],
    [{ hasConsent: false, hasRetention: true }, ['personalWithoutConsent@b']],
    [{ hasConsent: true, hasRetention: false }, ['personalWithoutConsent@b']],
  ])('needs consent and an end: %j', (privacy, expected) => {
    expect(found({ ...PHONE, personal: true }, privacy)).toEqual(expected);
  });
});

describe('what publishing says as well', () => {
  it('is named, so that it is listed once', () => {
    const json = {
      elements: [
        { type: 'radiogroup', name: 'a', choices: [] },
        { type: 'radiogroup', name: 'a', title: 'A', choices: [1, 1], visibleIf: '{gone} = 1' },
      ],
    };
    const codes = problemsBeforePublishing(json, []).map(({ code }) => code);
    expect([...CODES_SAID_HERE].filter((code) => !codes.includes(code))).toEqual([]);
    expect(checksOf(json, { locale: 'en' }).map(({ rule }) => rule)).toEqual([
      ...['removedQuestion', 'duplicateName', 'noChoices', 'duplicateChoice', 'emptyTitle'],
    ]);
  });
});
