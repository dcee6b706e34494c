import { z } from 'zod';
import type { PollProblem } from '../../../contracts';
import { problemSchema } from './schemas';

const refused = z.object({ status: z.number() });
const withProblems = z.object({ details: z.object({ problems: z.array(problemSchema) }) });

/** HTTP status of a failed request; `null` when there was no reply. */
export function statusOf(error: unknown): number | null {
  const parsed = refused.safeParse(error);
  return parsed.success ? parsed.data.status : null;
}

const withReason = z.object({ details: z.object({ reason: z.string() }) });

/** Why an act was refused, as the server names it; `null` when it says nothing. */
export function reasonOfError(error: unknown): string | null {
  const parsed = withReason.safeParse(error);
  return parsed.success ? parsed.data.details.reason : null;
}

/** Why a poll could not be opened, as far as the reply says. */
export function problemsOfError(error: unknown): readonly PollProblem[] {
  const parsed = withProblems.safeParse(error);
  return parsed.success ? parsed.data.details.problems : [];
}
