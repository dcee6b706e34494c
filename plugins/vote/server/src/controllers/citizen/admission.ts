import type { CitizenReply, CitizenRequest, CitizenRoute, Presented } from '@modu/participation/contracts';
import { z } from 'zod';
import { ballotRefusal } from '../../../../domain/src';
import { alreadyVotedPage, notTimelyPage } from '../../pages/notices';
import type { OpenedPoll } from '../../services/opened-polls';
import { pathOf } from '../../services/poll-summary';
import type { CitizenVoting } from '../../services/voting';
import { texts } from '../../texts';
import { readBallotForm, showBallot, type BallotForm } from './ballot-form';
import { json, jsonError, page, withPoll } from './replies';
import { refusalError } from './refusals';
import { showPoll } from './poll';

const bodySchema = z.strictObject({ code: z.string().max(256) });

/** A code counts before the account somebody happens to be signed in with. */
const presentedBy = ({ code }: Pick<BallotForm, 'code'>, { account }: CitizenRequest): Presented =>
  code.trim() === '' && account !== null ? { account } : { code, account: null };

/** Opens the door: the ballot paper for whoever may vote, for all others the reason and their choices. */
async function admit(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
  form: BallotForm,
): Promise<CitizenReply> {
  const late = ballotRefusal(poll.times, request.now);
  if (late !== null) return page(409, notTimelyPage(request, poll, late, form));
  const result = await voting.door.admit(poll, presentedBy(form, request));
  if (result.ok) {
    const right = { ok: true, pass: result.pass, tier: result.admission.tier } as const;
    return showBallot(voting, request, poll, 200, { right, form });
  }
  const { reason } = result;
  if (reason === 'alreadyVoted') return page(409, alreadyVotedPage(request, poll));
  // Somebody who was choosing already gets the ballot paper back, with what they chose.
  if (form.act !== '')
    return showBallot(voting, request, poll, 422, { right: { ok: false, reason, code: form.code }, form });
  return showPoll(voting, request, poll, 422, { code: form.code, reason });
}

async function admitScript(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const body = bodySchema.safeParse(request.body.kind === 'json' ? request.body.value : null);
  const words = texts[request.locale];
  if (!body.success) return jsonError(422, 'malformed', words.problems.malformed, body.error.issues);
  const late = ballotRefusal(poll.times, request.now);
  if (late !== null) return refusalError(request, poll, late);
  const result = await voting.door.admit(poll, { code: body.data.code, account: null });
  if (result.ok) return json(200, { pass: result.pass });
  return result.reason === 'alreadyVoted'
    ? refusalError(request, poll, { code: 'alreadyVoted' })
    : refusalError(request, poll, { code: 'noRight', reason: result.reason });
}

/** The ballot paper of somebody who is signed in. */
async function showOwnBallot(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const path = pathOf(poll.manifest.poll.slug);
  const takesAccounts = poll.manifest.tiers.includes('account');
  if (request.account !== null && takesAccounts)
    return admit(voting, request, poll, { ...readBallotForm(request, poll), code: '' });
  // Inside a frame nobody can be signed in; the page of the poll says how to go on.
  const signIn = `/account/sign-in?next=${encodeURIComponent(`${path}/ballot`)}`;
  return { kind: 'redirect', path: takesAccounts && !request.embedded ? signIn : path };
}

/** From the door to the ballot paper. */
export const admissionRoutes = (voting: CitizenVoting): readonly CitizenRoute[] => [
  {
    method: 'POST',
    path: '/polls/:slug/admission',
    rate: 'attempt',
    handle: withPoll(voting, (request, poll) =>
      request.body.kind === 'json'
        ? admitScript(voting, request, poll)
        : admit(voting, request, poll, readBallotForm(request, poll)),
    ),
  },
  {
    method: 'GET',
    path: '/polls/:slug/ballot',
    rate: 'read',
    handle: withPoll(voting, (request, poll) => showOwnBallot(voting, request, poll)),
  },
];
