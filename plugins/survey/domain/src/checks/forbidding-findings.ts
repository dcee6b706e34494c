import { namingOf, pointerTo } from '../editing/conditions/naming';
import type { JsonObject } from '../json/json';
import type { QuestionnaireProblem } from '../questionnaire/model';
import { checksOf } from './checks-of';
import { sentenceOf } from './sentence';

/**
 * Errors that only these checks find, such as a condition that never holds, in the form of problems that forbid publishing:
 * `params` hold the rule and the editor's own sentence in both languages. All of them are errors of logic, which no language
 * changes.
 *
 * @example forbiddingFindings(json)[0]
 * // { code: 'checkFailed', path: '/elements/1/visibleIf', params: { rule: 'contradiction', ko: '…', en: '…' }, … }
 */
export function forbiddingFindings(json: JsonObject): readonly QuestionnaireProblem[] {
  const errors = checksOf(json, { locale: 'ko' }, ['logic']).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const naming = namingOf(json);
  return errors.map((finding) => {
    const said = (locale: 'ko' | 'en'): string => {
      const { what, why } = sentenceOf(finding, naming, locale);
      return why === '' ? what : `${what} ${why}`;
    };
    const path = pointerTo(finding.path);
    return {
      severity: 'error',
      code: 'checkFailed',
      path,
      question: naming.questionnaire?.questions.find((each) => isWithin(path, each.path))?.name,
      params: { rule: finding.rule, ko: said('ko'), en: said('en') },
    };
  });
}

const isWithin = (path: string, around: string): boolean => path === around || path.startsWith(`${around}/`);
