import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import type { SubmissionProblem } from '../../../../contracts';
import { texts, type Texts } from '../../texts';

/** 409 where the person has used their right, 403 where they have not shown one. */
export const statusOfRefusal = (reason: string): 403 | 409 => (reason === 'alreadyAnswered' ? 409 : 403);

/** Seconds after which whoever was too many may try again. */
const RETRY_BUSY = 5;

/** What a script reads instead of a page. */
export function jsonError(
  { locale }: CitizenRequest,
  status: number,
  code: keyof Texts['gone']['messages'],
  problems?: readonly SubmissionProblem[],
): CitizenReply {
  const message = texts[locale].gone.messages[code];
  const value = { error: { code, message, ...(problems && { problems }) } };
  return { kind: 'json', status, value, ...(status === 503 && { retryAfter: RETRY_BUSY }) };
}
