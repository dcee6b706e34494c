import type { PollProblem } from '../../../contracts';
import type { Path, Problem } from '../../../domain/src';
import { problemMessages, type ServerProblemCode } from '../texts/problems';

/** Something that stands in the way of opening a poll, found by the domain or by the server. */
export type OpeningProblem = Problem | (Omit<Problem, 'code'> & { readonly code: ServerProblemCode });

export const serverProblem = (
  code: ServerProblemCode,
  path: Path,
  params: Problem['params'] = {},
  severity: Problem['severity'] = 'error',
): OpeningProblem => ({ severity, code, path, params });

/** As an administrator reads it: the place as `groups.0.choose`, the sentence in both languages. */
export const describeProblem = ({ severity, code, path, params }: OpeningProblem): PollProblem => ({
  severity,
  code,
  path: path.join('.'),
  params,
  message: problemMessages[code](params),
});
