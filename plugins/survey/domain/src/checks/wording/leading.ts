import type { CheckContext } from '../context';
import type { Found } from '../finding';

const KO: readonly RegExp[] = [
  /(?<![가-힣])당연히/u,
  /^물론[, ]/u,
  /아시다시피|알다시피|주지하다시피/u,
  /누구나 (?:다 )?(?:아는|알고|인정|공감|동의|원하|바라)[가-힣]*/u,
  /(?:모두가|모든 (?:시민|주민|사람)이|많은 (?:시민|주민|사람|분)(?:이|들이)) (?:원하|바라|동의|찬성|공감|인정|좋아)[가-힣]*/u,
  /다고 (?:생각|보)(?:하)?지 않(?:으십니까|습니까|으세요|나요)/u,
  /(?:훌륭한|획기적인|혁신적인|탁월한|자랑스러운|우수한|뛰어난|모범적인|성공적인) (?:우리 ?)?(?:시의? |구의? |동의? )?(?:정책|행정|서비스|사업|성과|시책)/u,
  /(?:해야|하여야) (?:마땅|옳)[가-힣]*/u,
];

const EN: readonly RegExp[] = [
  /(?<!\b(?:name|title|type|kind|length|cost|choice|number|end|start|part) )\bof course\b/iu,
  /^(?:obviously|clearly|surely|naturally)\b/iu,
  /\b(?:obviously|surely|undoubtedly)\b/iu,
  /\bas (?:you|we all|everyone) (?:may )?knows?\b/iu,
  /\beveryone (?:knows|agrees|wants|likes)\b/iu,
  /\bmost (?:people|residents|citizens) (?:agree|think|believe|want|support)\b/iu,
  /\b(?:don[’']t|do not|wouldn[’']t|would not|shouldn[’']t|isn[’']t|aren[’']t) (?:you|we|it) (?:also )?(?:think|agree|believe|say|time|great|good)\b/iu,
  /\b(?:our|the city[’']s|the council[’']s) (?:excellent|outstanding|world-class|award-winning|successful|great|wonderful|innovative)\b/iu,
];

/** The words that lead to an answer. */
export const leadingKo = (text: string): string | undefined => firstOf(KO, text);
export const leadingEn = (text: string): string | undefined => firstOf(EN, text);

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns
    .map((pattern) => pattern.exec(text)?.[0].replace(/[, ]+$/u, ''))
    .find((words) => words !== undefined);

/** Questions that say which answer is wanted. */
export function leading(context: CheckContext): readonly Found<'leading'>[] {
  const find = context.locale === 'ko' ? leadingKo : leadingEn;
  return context.writing.flatMap(({ path, text, role }): readonly Found<'leading'>[] => {
    const words = role === 'question' ? find(text) : undefined;
    return words === undefined ? [] : [{ rule: 'leading', severity: 'warning', path, details: { words } }];
  });
}
