import type { CheckContext } from '../context';
import type { Found } from '../finding';

const KO: readonly RegExp[] = [
  /[가-힣]지 않으면 안 ?[되된될됩]/u,
  /[가-힣]지 않을 수 (?:는 )?없/u,
  /(?:없|않|아니|못하)지(?:는|도)? ?않/u,
  /(?:않은|않는|없는|못하는|못한|아닌) 것[은도이]? 아니/u,
  /(?:반대|금지|폐지|거부)(?:하|되)지 (?:않|말)/u,
  /(?:불필요|불만족|부적절|불공정|불가능|부정확|비효율적이)(?:하|스럽)?지 않/u,
  /(?:금지|반대|폐지)[가-힣]*(?:는|은) (?:데|것)에? ?반대/u,
  /(?<![가-힣])안 [가-힣]+지 않/u,
];

const EN: readonly RegExp[] = [
  /(?:\bnot|n[’']t)(?: \w+){0,3} (?:un(?:happy|satisfied|reasonable|likely|important|necessary|aware|fair|safe|clear|common|able|willing|helpful)|dissatisfied|disagree|oppose|object to|impossible|inconvenient|without)\b/iu,
  /\b(?:oppose|disagree|object to|against)\b[^.?!]{0,40}\b(?:not|never|ban(?:ning)?|prohibit(?:ing)?|abolish(?:ing)?)\b/iu,
  /\b(?:should|must|ought to|do|does|can|could)(?: \w+){0,3} not (?:ban|prohibit|forbid|abolish|stop|refuse|reject)\b/iu,
  /\bnever not\b|\bcannot not\b/iu,
];

/** The words that say no twice. */
export const doubleNegativeKo = (text: string): string | undefined => firstOf(KO, text);
export const doubleNegativeEn = (text: string): string | undefined => firstOf(EN, text);

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined);

/** Questions that say no twice: nobody knows what a “no” means there. */
export function doubleNegative(context: CheckContext): readonly Found<'doubleNegative'>[] {
  const find = context.locale === 'ko' ? doubleNegativeKo : doubleNegativeEn;
  return context.writing.flatMap(({ path, text, role }): readonly Found<'doubleNegative'>[] => {
    const words = role === 'question' ? find(text) : undefined;
    return words === undefined
      ? []
      : [{ rule: 'doubleNegative', severity: 'warning', path, details: { words } }];
  });
}
