import type { JsonObject } from '../../json/json';
import { checksOf, CODES_SAID_HERE } from '../checks-of';
import { problemsBeforePublishing } from '../../publishing/problems-before-publishing';
import { namingOf } from '../../editing/conditions/naming';
import { applyPatches } from '../../editing/patches';
import { sentenceOf } from '../sentence';

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

  it('is said with the languages that lack it, and where to set it', () => {
    const json = { elements: [{ ...PHONE, name: 'b', personal: true }] };
    const privacy = { hasConsent: false, lacksConsentIn: ['en'], hasRetention: true };
    const said = (['ko', 'en'] as const).map((locale) => {
      const finding = checksOf(json, { locale: 'en', privacy }).find(
        ({ rule }) => rule === 'personalWithoutConsent',
      );
      return finding && sentenceOf(finding, namingOf(json), locale);
    });
    expect(said).toEqual([
      {
        what: '전화번호를 묻지만 영어 동의 안내가 없습니다.',
        why: '콘텐츠 관리자의 설문 화면, ‘개인정보’ 칸에 적습니다. 없으면 게시할 수 없습니다.',
      },
      {
        what: 'Asks for a phone number without a consent notice in English.',
        why: 'Set it under “Personal data” on the survey’s page in the content manager. Without it, publishing is refused.',
      },
    ]);
  });
});

describe('what publishing says as well', () => {
  it('is named, so that it is listed once', () => {
    const json = {
      elements: [
        { type: 'radiogroup', name: 'a', choices: [] },
        { type: 'radiogroup', name: 'a', title: 'A', choices: [1, 1], visibleIf: '{gone} = 1' },
        { type: 'text', name: 'b', title: 'B', visibleIf: '{b} = 1' },
        { type: 'text', name: 'c', title: 'C', visibleIf: '{c} <> 1' },
      ],
    };
    const codes = problemsBeforePublishing(json, []).map(({ code }) => code);
    expect([...CODES_SAID_HERE].filter((code) => !codes.includes(code))).toEqual([]);
    expect(checksOf(json, { locale: 'en' }).map(({ rule }) => rule)).toEqual([
      ...['removedQuestion', 'circular', 'circular', 'duplicateName'],
      ...['noChoices', 'duplicateChoice', 'emptyTitle'],
    ]);
  });
});
