import type { JsonObject } from '../json/json';
import type { KnownPrivacy } from './context';
import { moveBy, titled } from './remark-fixtures';
import { countsOf, openRemarks, placeKey, review, type Reviewed } from './remark';

const SAID: KnownPrivacy = { hasConsent: true, hasRetention: true };

function reviewed(json: JsonObject, privacy = SAID): Reviewed {
  const steps = review(json, privacy);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const saying = ({ remarks }: Reviewed): readonly string[] =>
  remarks.map(({ severity, id }) => `${severity} ${id}`);

const broken = titled([
  { type: 'text', name: 'a', title: '직원의 친절과 처리 속도에 만족하십니까?' },
  { type: 'text', name: 'b', title: '이름', visibleIf: "{gone} = 'x'" },
  { type: 'radiogroup', name: 'c', title: '선택', choices: [] },
]);

describe('what there is to say about a questionnaire', () => {
  it('is said with the worst first, each in its place', () => {
    const found = reviewed(broken);
    const severities = found.remarks.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(saying(found)).toContain('error removedQuestion@b/visibleIf');
    const [first] = found.byPlace.get('question b') ?? [];
    expect(first?.entry?.number).toBe(2);
    expect(first?.entry === undefined ? '' : placeKey(first.entry)).toBe('question b');
  });

  it('is said once, by the checks or before publishing', () => {
    const ids = reviewed(broken).remarks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^(?:unknownReference|missingTitle)@/u.test(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('noChoices'))).toHaveLength(1);
  });

  it('counts texts without a translation instead of listing them', () => {
    const untranslated = reviewed(broken).remarks.filter(({ said }) => said.by === 'translation');
    expect(untranslated).toHaveLength(1);
    expect(untranslated[0]?.said).toEqual({ by: 'translation', locale: 'en', count: 3 });
    expect(untranslated[0]?.entry).toBeUndefined();
  });

  it('names the language of a translation that it is about', () => {
    const title = { default: '직원', en: 'How satisfied are you with our courtesy and our speed?' };
    const { remarks } = reviewed(titled([{ type: 'text', name: 'a', title }]));
    expect(remarks.find(({ id }) => id === 'doubleBarrelled.en@a/title')?.language).toBe('en');
  });

  it('keeps its name when a question is moved', () => {
    const before = reviewed(broken).remarks.map(({ id }) => id);
    const after = reviewed(moveBy(broken, 2)).remarks.map(({ id }) => id);
    expect(after.toSorted()).toEqual(before.toSorted());
  });

  it('follows what the survey says about personal data', () => {
    const json = titled([{ type: 'text', name: 'a', title: '전화번호', personal: true }]);
    const ids = (privacy: KnownPrivacy) => reviewed(json, privacy).remarks.map(({ id }) => id);
    expect(ids({ hasConsent: false, hasRetention: true })).toContain('personalWithoutConsent@a');
    expect(ids(SAID)).not.toContain('personalWithoutConsent@a');
  });

  it('is about the survey where there is no question at all', () => {
    const [first] = reviewed({ pages: [] }).remarks;
    expect(first).toMatchObject({ severity: 'error', id: 'noQuestions@', entry: undefined });
  });
});

const ORDER = ['error', 'warning', 'hint'];

describe('what was acknowledged', () => {
  it('counts no more, but for errors', () => {
    const { remarks } = reviewed(broken);
    const all = countsOf(remarks, new Set());
    const left = countsOf(remarks, new Set(remarks.map(({ id }) => id)));
    expect(all.errors).toBeGreaterThan(0);
    expect(all.warnings).toBeGreaterThan(0);
    expect(left).toEqual({ ...all, warnings: 0 });
    expect(openRemarks(remarks, new Set(remarks.map(({ id }) => id)))).toHaveLength(all.errors + all.hints);
  });
});
