import type { CitizenReply, CitizenRequest, CitizenRoute } from '@modu/participation/contracts';
import { z } from 'zod';
import type { OpenedPoll } from '../../services/opened-polls';
import type { TokenRefusal } from '../../services/tokens';
import type { CitizenVoting } from '../../services/voting';
import { recordTexts, texts } from '../../texts';
import { refusalError } from './refusals';
import { json, jsonError, withPoll } from './replies';

/** 4096 bits in base64url have 683 characters. */
const bodySchema = z.strictObject({ pass: z.string().max(4_096), blinded: z.base64url().max(700) });

function refuse(request: CitizenRequest, poll: OpenedPoll, refusal: TokenRefusal): CitizenReply {
  const words = recordTexts[request.locale].refusals;
  switch (refusal.code) {
    case 'noTokens':
      return jsonError(409, refusal.code, words.noTokens);
    case 'badBlinded':
      return jsonError(422, refusal.code, words.badBlinded, [{ reason: refusal.reason }]);
    default:
      return refusalError(request, poll, refusal);
  }
}

async function issue(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const body = bodySchema.safeParse(request.body.kind === 'json' ? request.body.value : null);
  if (!body.success)
    return jsonError(422, 'malformed', texts[request.locale].problems.malformed, body.error.issues);
  const blinded = Buffer.from(body.data.blinded, 'base64url');
  const { account, now } = request;
  const result = await voting.tokens.issue({ poll, pass: body.data.pass, account, blinded, now });
  return result.ok
    ? json(200, { signature: Buffer.from(result.signature).toString('base64url') })
    : refuse(request, poll, result.refusal);
}

/** The right to a ballot, as a token that nobody can connect with it. */
export const tokenRoutes = (voting: CitizenVoting): readonly CitizenRoute[] => [
  {
    method: 'POST',
    path: '/polls/:slug/tokens',
    rate: 'write',
    handle: withPoll(voting, (request, poll) => issue(voting, request, poll)),
  },
];
