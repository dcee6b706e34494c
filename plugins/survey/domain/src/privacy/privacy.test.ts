import fc from 'fast-check';
import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { consentProblems, readPrivacy, type ConsentTexts, type WrittenPrivacy } from './privacy';
import { dueAt, readRetention } from './retention';

const text = (name: string, more: object = {}) => ({ type: 'text', name, title: name, ...more });
const plain = questionnaireFrom({ elements: [text('a')] });
const optional = questionnaireFrom({ elements: [text('a', { personal: true })] });
const required = questionnaireFrom({ elements: [text('a', { personal: true, isRequired: true })] });

const CLOSE = new Date('2025-12-01T00:00:00Z');
const NOTHING: WrittenPrivacy = {
  anonymity: null,
  retentionDays: null,
  retentionFrom: null,
  retentionAct: null,
};
const days = { retentionDays: 90 };

const read = (change: Partial<WrittenPrivacy>, questionnaire = plain, closesAt: Date | null = CLOSE) =>
  readPrivacy({ ...NOTHING, ...change }, questionnaire, closesAt);

const codes = (...given: Parameters<typeof read>): readonly string[] => {
  const result = read(...given);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('what a survey says about who answered', () => {
  it('follows from its questions where nothing is chosen', () => {
    expect(read({})).toEqual({
      ok: true,
      rules: { anonymity: 'anonymous', consent: 'none', retention: null },
    });
    expect(read(days, optional)).toMatchObject({
      ok: true,
      rules: { anonymity: 'confidential', consent: 'optional' },
    });
  });

  it('is refused where the questions contradict it', () => {
    expect(codes({ ...days, anonymity: 'anonymous' }, optional)).toEqual([
      'anonymousAsksPersonal /elements/0',
    ]);
    expect(codes({ ...days, anonymity: 'identified' }, optional)).toEqual([
      'identifiedAsksNobody /anonymity',
    ]);
    expect(codes({ ...days, anonymity: 'identified' }, required)).toEqual([]);
    expect(codes({ ...days, anonymity: 'confidential' }, plain)).toEqual([]);
    expect(codes({ anonymity: 'secret' })).toEqual(['anonymityUnknown /anonymity']);
  });

  it('needs an end where personal data is asked', () => {
    expect(codes({}, optional)).toEqual(['retentionMissing /retentionDays']);
    expect(codes(days, optional, null)).toEqual(['retentionWithoutClose /closesAt']);
    expect(codes({ ...days, retentionFrom: 'submission' }, optional, null)).toEqual([]);
  });
});

describe('retention', () => {
  it.each([0, -1, 1.5, '90', 40_000, Number.NaN, true])('cannot be %p days', (retentionDays) => {
    expect(readRetention({ ...NOTHING, retentionDays })).toBe('unreadable');
  });

  it('counts from the close and takes the personal data away, where nothing else is chosen', () => {
    expect(readRetention({ ...NOTHING, ...days })).toEqual({ act: 'anonymise', from: 'close', days: 90 });
    expect(readRetention({ ...NOTHING, ...days, retentionAct: 'burn' })).toBe('unreadable');
  });

  it('ends so many days after the close or after sending, never before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 36_525 }),
        fc.date({ min: new Date(0), max: CLOSE, noInvalidDate: true }),
        (count, submittedAt) => {
          const given = { submittedAt, closesAt: CLOSE };
          const [fromClose, fromSending] = (['close', 'submission'] as const).map((from) =>
            dueAt({ from, days: count }, given),
          );
          expect((fromClose?.getTime() ?? 0) - CLOSE.getTime()).toBe(count * 86_400_000);
          expect((fromSending?.getTime() ?? 0) - submittedAt.getTime()).toBe(count * 86_400_000);
        },
      ),
    );
    expect(dueAt({ from: 'close', days: 1 }, { submittedAt: CLOSE, closesAt: null })).toBeNull();
  });
});

describe('a consent form', () => {
  const complete: ConsentTexts = {
    purpose: 'p',
    controller: 'c',
    contact: '02',
    recipients: '',
    refusal: '',
  };
  const given = { hasKey: true, texts: new Map([['ko', complete]]), quotas: [], questionnaire: optional };
  const problems = (change: Partial<typeof given>, consent: 'none' | 'optional' = 'optional') =>
    consentProblems({ consent }, { ...given, ...change }).map(({ code, path }) => `${code} ${path}`);

  it('is complete with purpose, controller and contact in every language', () => {
    expect(problems({})).toEqual([]);
    const texts = new Map([
      ['ko', complete],
      ['en', { ...complete, purpose: ' ', contact: '' }],
    ]);
    expect(problems({ texts })).toEqual([
      'consentIncomplete /privacyPurpose',
      'consentIncomplete /privacyContact',
    ]);
  });

  it('needs a key to seal with, and no quota on what is sealed', () => {
    expect(problems({ hasKey: false })).toEqual(['personalWithoutKey ']);
    const quotas = [{ question: 'a' }] as never[];
    expect(problems({ quotas })).toEqual(['quotaPersonal /quotas']);
  });

  it('is asked of nobody where nothing personal is asked', () => {
    expect(problems({ hasKey: false, texts: new Map() }, 'none')).toEqual([]);
  });
});
