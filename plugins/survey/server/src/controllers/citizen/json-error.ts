import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import type { SubmissionProblem } from '../../../../contracts';
import { texts, type Texts } from '../../texts';

/** What a script reads instead of a page. */
export function jsonError(
  { locale }: CitizenRequest,
  status: number,
  code: keyof Texts['gone']['messages'],
  problems?: readonly SubmissionProblem[],
): CitizenReply {
  const message = texts[locale].gone.messages[code];
  return { kind: 'json', status, value: { error: { code, message, ...(problems && { problems }) } } };
}
