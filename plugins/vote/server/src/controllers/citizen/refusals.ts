import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { moment } from '../../pages/parts';
import { problemText } from '../../pages/problem-text';
import type { CastRefusal } from '../../services/cast';
import type { OpenedPoll } from '../../services/opened-polls';
import { recordTexts, texts } from '../../texts';
import { jsonError } from './replies';

export const REFUSAL_STATUS: Readonly<Record<CastRefusal['code'], number>> = {
  notOpened: 409,
  notYetOpen: 409,
  closed: 409,
  alreadyVoted: 409,
  noRight: 403,
  invalid: 422,
  actUnusable: 422,
  tokenElsewhere: 409,
  badToken: 403,
};

function message(request: CitizenRequest, { manifest, times }: OpenedPoll, refusal: CastRefusal): string {
  const { refusedCast: words, refusals, problems } = texts[request.locale];
  switch (refusal.code) {
    case 'closed':
      return words.closedText(moment(request, times.closesAt));
    case 'notOpened':
    case 'notYetOpen':
      return words.notYetText(moment(request, times.opensAt));
    case 'alreadyVoted':
      return `${words.alreadyTitle}. ${words.alreadyText}`;
    case 'noRight':
      return refusals[refusal.reason];
    case 'actUnusable':
      return problems.actUnusable;
    case 'tokenElsewhere':
    case 'badToken':
      return recordTexts[request.locale].refusals[refusal.code];
    case 'invalid':
      return refusal.problems.map((problem) => problemText(manifest, problem, request.locale)).join(' ');
  }
}

/** A refusal as a script reads it: a code to act on, a sentence to show, and each problem with its place. */
export function refusalError(request: CitizenRequest, poll: OpenedPoll, refusal: CastRefusal): CitizenReply {
  const problems =
    refusal.code === 'invalid'
      ? refusal.problems.map((problem) => ({
          ...problem,
          message: problemText(poll.manifest, problem, request.locale),
        }))
      : [];
  const code = refusal.code === 'noRight' ? refusal.reason : refusal.code;
  return jsonError(REFUSAL_STATUS[refusal.code], code, message(request, poll, refusal), problems);
}
