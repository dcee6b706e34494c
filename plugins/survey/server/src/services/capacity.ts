import {
  cellsOf,
  firstFullCell,
  isCounted,
  isFull,
  limitOf,
  type AdmissionRules,
  type Answers,
  type QuotaCell,
} from '../../../domain/src';
import type { CounterRepository, Counters } from '../repositories/counters';
import type { Counting } from '../repositories/counting';
import { hashOf } from './secrets';
import type { Survey } from './surveys';

/** Why there is no place left. */
export type Full =
  | { readonly kind: 'survey' }
  /** Enough people gave this very answer. */
  | { readonly kind: 'cell'; readonly question: string; readonly value: string };

/** How many responses of the limit there are. */
export interface Filling {
  readonly responses: number;
  readonly limit: number | null;
}

export interface CellFilling {
  readonly question: string;
  readonly value: string;
  readonly responses: number;
  readonly limit: number;
}

export interface Capacity {
  /** Whether a response with these answers would find no place; `{}` asks for any response at all. */
  fullFor(survey: Survey, answers: Answers): Promise<Full | null>;
  /** What the transaction has to count together with a response; `null` when the survey has no limits. */
  countingOf(survey: Survey, answers: Answers): Counting | null;
  /** Which cell a refusal of the transaction was about. */
  fullCell(survey: Survey, answers: Answers, cell: string | null): Full;
  /** Counts the responses there are by the rules of today. */
  recount(survey: Survey): Promise<void>;
  /** How full the survey and each cell with a limit are; `null` when there are no limits. */
  fillings(survey: Survey, valuesOf: (question: string) => readonly string[]): Promise<Fillings | null>;
}

export interface Fillings {
  readonly survey: Filling;
  readonly cells: readonly CellFilling[];
}

const cellHash = ({ question, value }: Pick<QuotaCell, 'question' | 'value'>): string =>
  hashOf('cell', JSON.stringify([question, value]));

/** The same as long as the same questions are counted: limits may move without counting again. */
const fingerprint = ({ quotas }: AdmissionRules): string =>
  hashOf('counting', JSON.stringify(quotas.map(({ question }) => question).sort()));

export function createCapacity(counters: CounterRepository): Capacity {
  const recount = ({ documentId, rules }: Survey): Promise<void> =>
    counters.recount(documentId, {
      rules: fingerprint(rules),
      cellsOf: (answers) => cellsOf(rules.quotas, answers).map(cellHash),
    });

  async function current(survey: Survey): Promise<Counters | null> {
    const fits = (found: Counters | null): found is Counters => found?.rules === fingerprint(survey.rules);
    const known = await counters.find(survey.documentId);
    if (fits(known)) return known;
    await recount(survey);
    // On another node the rules of a moment ago may still be in use; what it counted tells nothing here.
    const counted = await counters.find(survey.documentId);
    return fits(counted) ? counted : null;
  }

  return {
    recount,

    async fullFor(survey, answers) {
      const { rules } = survey;
      const counted = isCounted(rules) ? await current(survey) : null;
      if (counted === null) return null;
      if (isFull(counted.responses, rules.responseLimit)) return { kind: 'survey' };
      const countOf = (cell: QuotaCell): number => counted.cells.get(cellHash(cell)) ?? 0;
      const full = firstFullCell(cellsOf(rules.quotas, answers), countOf);
      return full === null ? null : { kind: 'cell', question: full.question, value: full.value };
    },

    countingOf({ rules }, answers) {
      if (!isCounted(rules)) return null;
      const { quotas, responseLimit } = rules;
      const cells = cellsOf(quotas, answers).map((cell) => ({ cell: cellHash(cell), limit: cell.limit }));
      return { rules: fingerprint(rules), responseLimit, cells };
    },

    fullCell({ rules }, answers, hash) {
      const found = cellsOf(rules.quotas, answers).find((cell) => cellHash(cell) === hash);
      if (found === undefined) return { kind: 'survey' };
      return { kind: 'cell', question: found.question, value: found.value };
    },

    async fillings(survey, valuesOf) {
      const { rules } = survey;
      const counted = isCounted(rules) ? await current(survey) : null;
      if (counted === null) return null;
      const cells = rules.quotas.flatMap((quota) =>
        valuesOf(quota.question).flatMap((value): CellFilling[] => {
          const limit = limitOf(quota, value);
          if (limit === null) return [];
          const { question } = quota;
          return [
            { question, value, limit, responses: counted.cells.get(cellHash({ question, value })) ?? 0 },
          ];
        }),
      );
      return { survey: { responses: counted.responses, limit: rules.responseLimit }, cells };
    },
  };
}
