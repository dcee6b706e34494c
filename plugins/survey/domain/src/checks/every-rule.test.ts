import { namingOf } from '../editing/conditions/naming';
import { applyPatches } from '../editing/patches';
import type { JsonObject } from '../json/json';
import { checkCases } from '../testing/check-cases';
import { checksOf } from './checks-of';
import type { Finding, Rule } from './finding';
import { fixLabelOf, sentenceOf } from './sentence';
import { textsEn } from './texts-en';
import { textsKo } from './texts-ko';

const privacy = { hasConsent: false, hasRetention: false };
type Locale = 'ko' | 'en';

/** A text without a language is only looked at in the one that it seems to be in. */
function findingIn(json: JsonObject, rule: Rule, locale: Locale): { finding: Finding; locale: Locale } {
  const others: readonly Locale[] = locale === 'ko' ? ['ko', 'en'] : ['en', 'ko'];
  for (const each of others) {
    const finding = checksOf(json, { locale: each, privacy }).find((found) => found.rule === rule);
    if (finding !== undefined) return { finding, locale: each };
  }
  throw new Error(`Nothing is found for ${rule}`);
}

describe.each(checkCases)('$rule: $ko', ({ rule, json, ko, en, fix }) => {
  it.each([
    ['ko', ko],
    ['en', en],
  ] as const)('is said in %s', (locale, expected) => {
    expect(sentenceOf(findingIn(json, rule, locale).finding, namingOf(json), locale).what).toBe(expected);
  });

  it.each(['ko', 'en'] as const)('is gone once it is fixed, in %s', (wanted) => {
    const { finding, locale } = findingIn(json, rule, wanted);
    expect(finding.fix && fixLabelOf(finding.fix, 'en')).toBe(fix);
    const after = applyPatches(json, finding.fix?.patches ?? []).json;
    const left = checksOf(after, { locale, privacy }).filter(({ id }) => id === finding.id);
    expect(left).toHaveLength(fix === undefined ? 1 : 0);
  });
});

describe('the rules', () => {
  it('all have a case here, and words in both languages', () => {
    const rules = [...new Set(checkCases.map(({ rule }) => rule))].sort();
    expect(rules).toEqual(Object.keys(textsKo.rules).sort());
    expect(rules).toEqual(Object.keys(textsEn.rules).sort());
  });
});
