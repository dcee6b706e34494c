import fc from 'fast-check';
import { corpus } from '../../../../../tests/fixtures/questionnaires';
import { readExchange, writeExchange, type ExchangeFile, type ExchangeRefusal } from './exchange-file';
import { isLicence, KOGL, OFFERED_LICENCES } from './licences';
import { exchangeRefusalInWords } from './refusal-words';

const file: Extract<ExchangeFile, { modu: 'questionnaire' | 'template' }> = {
  modu: 'template',
  title: { ko: '주민 만족도', en: 'Resident satisfaction' },
  description: { ko: '해마다 묻습니다.', en: '' },
  origin: { city: '한빛시', contact: '정책기획과', url: 'https://example.org/survey' },
  licence: 'KOGL-1',
  createdAt: '2026-11-28T09:00:00+09:00',
  questionnaire: { elements: [{ type: 'text', name: 'q' }] },
};

const changed = (members: object): string => JSON.stringify({ formatVersion: 1, ...file, ...members });

const refusalOf = (text: string): ExchangeRefusal | undefined => {
  const reading = readExchange(text);
  return reading.ok ? undefined : reading.refusal;
};

describe('a questionnaire for another city', () => {
  it('arrives as it was sent', () => {
    expect(readExchange(writeExchange(file))).toEqual({ ok: true, file });
    for (const [, questionnaire] of corpus)
      expect(readExchange(writeExchange({ ...file, questionnaire }))).toMatchObject({
        ok: true,
        file: { questionnaire },
      });
  });

  it('may be questions that belong together, or a list of choices', () => {
    const { title, description, origin, licence, createdAt } = file;
    const head = { title, description, origin, licence, createdAt };
    const block: ExchangeFile = { ...head, modu: 'block', elements: [{ type: 'text', name: 'q' }] };
    const choices: ExchangeFile = { ...head, modu: 'choices', choices: ['a', { value: 'b', text: 'B' }] };
    for (const each of [block, choices])
      expect(readExchange(writeExchange(each))).toEqual({ ok: true, file: each });
  });

  it('is read without what nobody here knows, and with a byte order mark', () => {
    expect(readExchange(`\ufeff${changed({ colour: 'red' })}`)).toEqual({
      ok: true,
      file,
    });
  });

  it.each<[string, object]>([
    ['', { code: 'notJson' }],
    ['[]', { code: 'notExchange' }],
    ['{"pages": []}', { code: 'notExchange' }],
    [changed({}).replace('{', '{"modu":"template",'), { code: 'keyRepeated', key: 'modu' }],
    [changed({ formatVersion: 2, title: 7 }), { code: 'newerFormat', version: 2 }],
    [changed({ formatVersion: '1' }), { code: 'wrongMember', member: 'formatVersion' }],
    [changed({ modu: 'poll' }), { code: 'wrongMember', member: 'modu' }],
    [changed({ title: { ko: '', en: '' } }), { code: 'wrongMember', member: 'title' }],
    [changed({ title: { ko: '가\n나' } }), { code: 'wrongMember', member: 'title.ko' }],
    [changed({ description: { en: 'a\u0000' } }), { code: 'wrongMember', member: 'description.en' }],
    [changed({ origin: {} }), { code: 'wrongMember', member: 'origin.city' }],
    [
      changed({ origin: { city: 'A', url: 'javascript:alert(1)' } }),
      { code: 'wrongMember', member: 'origin.url' },
    ],
    [changed({ licence: 'all rights' }), { code: 'wrongMember', member: 'licence' }],
    [changed({ createdAt: 'yesterday' }), { code: 'wrongMember', member: 'createdAt' }],
    [changed({ questionnaire: [] }), { code: 'noQuestionnaire' }],
    [changed({ modu: 'block', elements: [] }), { code: 'noParts' }],
    [changed({ modu: 'block', elements: [{ name: 'q' }] }), { code: 'noParts' }],
    [changed({ modu: 'choices', choices: [{ text: 'A' }] }), { code: 'noParts' }],
    [`{"modu":${'['.repeat(100)}${']'.repeat(100)}}`, { code: 'tooDeep' }],
    [' '.repeat(2_100_001), { code: 'tooLong' }],
  ])('is refused with the reason (%#)', (text, refusal) => {
    const found = refusalOf(text);
    expect(found).toEqual(refusal);
    if (found === undefined) return;
    for (const language of ['ko', 'en'] as const)
      expect(exchangeRefusalInWords(found, language)).not.toContain('{');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(file)), (value, member) => {
        expect(typeof readExchange(changed({ [member]: value })).ok).toBe('boolean');
      }),
    );
  });

  it('may have every licence that is offered', () => {
    expect([...OFFERED_LICENCES, ...KOGL].filter((licence) => !isLicence(licence))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['CC-BY-4.0', true],
    ['KOGL-1', true],
    ['KOGL-9', false],
    ['LicenseRef-city', true],
    ['all rights reserved', false],
    ['', false],
  ])('takes %s for a licence: %s', (text, expected) => {
    expect(isLicence(text)).toBe(expected);
  });
});
