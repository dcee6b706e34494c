import { z } from 'zod';
import { offersOf, readQuestionnaire, titleOf, valueInWords } from '../../../domain/src';

/** A quota while it is being written: what is no number yet is simply absent. */
export interface QuotaDraft {
  readonly question: string;
  /** For every answer without a number of its own. */
  readonly limit: number | null;
  readonly limits: Readonly<Record<string, number>>;
}

const quotaSchema = z.strictObject({
  question: z.string(),
  limit: z.number().nullish(),
  limits: z.record(z.string(), z.number()).nullish(),
});

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // Text that is no JSON; said to be unreadable below.
    return value;
  }
}

/** The quotas in a stored value, which Strapi hands over as text or as what it means. `null`: written by other hands. */
export function readDrafts(value: unknown): readonly QuotaDraft[] | null {
  const list = parsed(value);
  if (list === null || list === undefined || list === '') return [];
  const read = z.array(quotaSchema).safeParse(list);
  if (!read.success) return null;
  return read.data.map(({ question, limit, limits }) => ({
    question,
    limit: limit ?? null,
    limits: limits ?? {},
  }));
}

/** The quota with another number for one answer, or with none of its own. */
export function withLimit(quota: QuotaDraft, value: string, limit: number | null): QuotaDraft {
  const others = Object.entries(quota.limits).filter(([key]) => key !== value);
  const limits = Object.fromEntries(limit === null ? others : [...others, [value, limit]]);
  return { ...quota, limits };
}

/** What is stored: nothing for no quotas, so that the field counts as empty. */
export const toStored = (quotas: readonly QuotaDraft[]): readonly QuotaDraft[] | null =>
  quotas.length === 0 ? null : quotas;

/** A question that takes one answer from a list. */
export interface QuotaQuestion {
  readonly name: string;
  readonly title: string;
  readonly answers: readonly { readonly value: string; readonly text: string }[];
}

/** The questions a quota can be about, in their order; none while the questionnaire cannot be read. */
export function quotaQuestions(questionnaire: unknown, locale: string): readonly QuotaQuestion[] {
  const json = parsed(questionnaire);
  const read = readQuestionnaire(json);
  if (!read.ok) return [];
  const offers = offersOf(read.questionnaire);
  return read.questionnaire.questions.flatMap((question): QuotaQuestion[] => {
    const values = offers.get(question.name) ?? [];
    if (values.length === 0) return [];
    const answers = values.map((value) => ({ value, text: valueInWords(question, value, locale) }));
    return [{ name: question.name, title: titleOf(question, locale), answers }];
  });
}
