import fc from 'fast-check';
import type { JsonObject } from '../json/json';
import { problemsInDraft } from '../publishing/problems-before-publishing';
import { checkCases } from '../testing/check-cases';
import { checksOf } from './checks-of';
import { forbiddingFindings } from './forbidding-findings';

const age = { type: 'text', name: 'age', title: '나이', inputType: 'number' };
const never: JsonObject = {
  elements: [age, { type: 'text', name: 'why', title: '까닭', visibleIf: '{age} > 60 and {age} < 20' }],
};

describe('what forbids publishing though the questionnaire can be read', () => {
  it('is said with its place, its question and in both languages', () => {
    expect(problemsInDraft(JSON.stringify(never)).filter(({ severity }) => severity === 'error')).toEqual([]);
    const [first] = forbiddingFindings(never);
    expect(first).toMatchObject({ severity: 'error', code: 'checkFailed', question: 'why' });
    expect(first?.path).toMatch(/^\/elements\/1/u);
    expect(first?.params.ko).toMatch(/[가-힣]/u);
    expect(first?.params.en).toMatch(/[a-z]/u);
  });

  it('is every error of the checks and nothing less, in whatever language they are asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...checkCases), fc.constantFrom('ko', 'en'), ({ json }, locale) => {
        const errors = checksOf(json, { locale }).filter(({ severity }) => severity === 'error');
        expect(forbiddingFindings(json).map(({ params }) => params.rule)).toEqual(
          errors.map(({ rule }) => rule),
        );
      }),
    );
  });

  it('is nothing for warnings and for what is no questionnaire', () => {
    expect(forbiddingFindings({ elements: [age] })).toEqual([]);
    expect(forbiddingFindings({ elements: [{ ...age, title: '금번 나이' }] })).toEqual([]);
    expect(forbiddingFindings({ pages: 'none' })).toEqual([]);
  });
});
