import { isList, isRecord } from '../json/json';
import type { Quota } from './quotas';

/** What is wrong with the quotas or limits of a survey. `path` is a JSON pointer into its fields. */
export interface RuleProblem {
  readonly code:
    | 'respondentsUnknown'
    | 'limitNotPositive'
    | 'quotasUnreadable'
    | 'quotaUnreadable'
    | 'quotaQuestionUnknown'
    | 'quotaNotSingleChoice'
    | 'quotaRepeated'
    | 'quotaWithoutLimit'
    | 'quotaLimitNotPositive'
    | 'quotaValueUnknown';
  readonly path: string;
  readonly question: string | undefined;
  readonly params: Readonly<Record<string, string | number>>;
}

/** More than any questionnaire has questions to limit, and little enough to count in one transaction. */
const MAX_QUOTAS = 20;
/** A counter is a 32-bit number in every database. */
const MAX_LIMIT = 1_000_000_000;

const KEYS: ReadonlySet<string> = new Set(['question', 'limit', 'limits']);

/** Values each question offers, `null` for those that take no single one: see `offersOf`. */
export type Offers = ReadonlyMap<string, readonly string[] | null>;

export const isLimit = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= MAX_LIMIT;

export interface ReadQuotas {
  readonly quotas: readonly Quota[];
  readonly problems: readonly RuleProblem[];
}

type Report = (code: RuleProblem['code'], path?: string, params?: RuleProblem['params']) => RuleProblem;

function questionProblem(
  name: string,
  offers: Offers,
  seen: ReadonlySet<string>,
  report: Report,
): RuleProblem | null {
  if (seen.has(name)) return report('quotaRepeated');
  const offered = offers.get(name);
  if (offered === undefined) return report('quotaQuestionUnknown');
  return offered === null ? report('quotaNotSingleChoice') : null;
}

function limitProblems(
  limit: unknown,
  limits: Readonly<Record<string, unknown>>,
  offered: readonly string[],
  report: Report,
): readonly RuleProblem[] {
  const listed = Object.entries(limits);
  if (limit === null && listed.length === 0) return [report('quotaWithoutLimit')];
  return [
    ...(limit === null || isLimit(limit) ? [] : [report('quotaLimitNotPositive', '/limit')]),
    ...listed.flatMap(([value, own]) => {
      const path = `/limits/${value.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!offered.includes(value)) return [report('quotaValueUnknown', path, { value })];
      return isLimit(own) ? [] : [report('quotaLimitNotPositive', path)];
    }),
  ];
}

function readQuota(
  written: unknown,
  index: number,
  offers: Offers,
  seen: ReadonlySet<string>,
): { readonly quota: Quota | null; readonly problems: readonly RuleProblem[] } {
  const at = `/quotas/${String(index)}`;
  const isReadable = isRecord(written) && Object.keys(written).every((key) => KEYS.has(key));
  const { question = null, limit = null, limits = {} } = isReadable ? written : {};
  const report: Report = (code, path = '', params = {}) => ({
    code,
    path: `${at}${path}`,
    question: typeof question === 'string' ? question : undefined,
    params,
  });
  const ownLimits = limits ?? {};
  if (!isReadable || typeof question !== 'string' || !isRecord(ownLimits))
    return { quota: null, problems: [report('quotaUnreadable', '', { number: index + 1 })] };
  const wrong = questionProblem(question, offers, seen, report);
  if (wrong !== null) return { quota: null, problems: [wrong] };
  const problems = limitProblems(limit, ownLimits, offers.get(question) ?? [], report);
  const listed = Object.entries(ownLimits).flatMap(([value, own]): [string, number][] =>
    isLimit(own) ? [[value, own]] : [],
  );
  const quota = { question, limit: isLimit(limit) ? limit : null, limits: new Map(listed) };
  return { quota: problems.length === 0 ? quota : null, problems };
}

/**
 * Reads quotas as an administrator wrote them: `[{ "question": "district", "limit": 50, "limits": { "west": 30 } }]`.
 *
 * @param written not trusted; nothing at all means no quotas
 * @param offers what the survey's questions offer
 */
export function readQuotas(written: unknown, offers: Offers): ReadQuotas {
  if (written === null || written === undefined) return { quotas: [], problems: [] };
  if (!isList(written) || written.length > MAX_QUOTAS) {
    const params = { max: MAX_QUOTAS };
    return {
      quotas: [],
      problems: [{ code: 'quotasUnreadable', path: '/quotas', question: undefined, params }],
    };
  }
  const quotas: Quota[] = [];
  const problems: RuleProblem[] = [];
  const seen = new Set<string>();
  written.forEach((item, index) => {
    const read = readQuota(item, index, offers, seen);
    problems.push(...read.problems);
    if (read.quota === null) return;
    quotas.push(read.quota);
    seen.add(read.quota.question);
  });
  return { quotas, problems };
}
