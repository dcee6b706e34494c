import type { CitizenReply, CitizenRequest, CitizenRoute } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import { ballotRefusal } from '../../../../domain/src';
import { alreadyVotedPage, notTimelyPage } from '../../pages/notices';
import { walletOf } from '../../services/admission';
import type { OpenedPoll } from '../../services/opened-polls';
import { knownTiers } from '../../services/poll-versions';
import { pathOf } from '../../services/poll-summary';
import type { CitizenVoting } from '../../services/voting';
import { texts } from '../../texts';
import { readBallotForm, showBallot } from './ballot-form';
import { confirmCode, sendCode } from './email';
import { byAccount, byEmail, scriptSchema, shownByForm, shownByScript, type Shown } from './presented';
import { json, jsonError, page, withPoll } from './replies';
import { refusalError } from './refusals';
import { showPoll } from './poll';

/** Opens the door: the ballot paper for whoever may vote, for all others the reason and their choices. */
async function admit(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
  { way, presented }: Shown,
): Promise<CitizenReply> {
  const form = readBallotForm(request, poll);
  const result = await voting.door.admit(poll, presented);
  if (result.ok) {
    const { pass, admission, isIssued } = result;
    const right = {
      ok: true,
      pass,
      tier: admission.tier,
      wallet: walletOf(admission),
      isIssued,
    } as const;
    return showBallot(voting, request, poll, 200, { right, form });
  }
  const { reason } = result;
  if (reason === 'alreadyVoted') return page(409, alreadyVotedPage(request, poll));
  // Somebody who was choosing already gets the ballot paper back, with what they chose.
  if (form.act !== '')
    return showBallot(voting, request, poll, 422, { right: { ok: false, reason, code: form.code }, form });
  return showPoll(voting, request, poll, 422, { code: form.code, reason, way });
}

/** What a provider said of somebody is used by the try, whatever came of it, and leaves the browser. */
const withoutIdentity = (reply: CitizenReply, { presented }: Shown): CitizenReply =>
  reply.kind === 'page' && presented.oidcProof !== undefined ? { ...reply, endsIdentity: true } : reply;

async function admitForm(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const late = ballotRefusal(poll.times, request.now);
  if (late !== null) return page(409, notTimelyPage(request, poll, late, readBallotForm(request, poll)));
  const state = field(request, 'emailState');
  if (state === undefined) {
    const shown = shownByForm(request, knownTiers(poll.manifest.tiers));
    return withoutIdentity(await admit(voting, request, poll, shown), shown);
  }
  const confirmed = await confirmCode(voting, request, poll, {
    state,
    code: field(request, 'emailCode') ?? '',
  });
  return confirmed.ok ? admit(voting, request, poll, byEmail(request, confirmed.proof)) : confirmed.reply;
}

async function passFor(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
  { presented }: Shown,
): Promise<CitizenReply> {
  const result = await voting.door.admit(poll, presented);
  if (result.ok) return json(200, { pass: result.pass });
  return result.reason === 'alreadyVoted'
    ? refusalError(request, poll, { code: 'alreadyVoted' })
    : refusalError(request, poll, { code: 'noRight', reason: result.reason });
}

async function admitScript(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const read = scriptSchema.safeParse(request.body.kind === 'json' ? request.body.value : null);
  const words = texts[request.locale];
  if (!read.success) return jsonError(422, 'malformed', words.problems.malformed, read.error.issues);
  const late = ballotRefusal(poll.times, request.now);
  if (late !== null) return refusalError(request, poll, late);
  const { data } = read;
  if (!('emailState' in data)) return passFor(voting, request, poll, shownByScript(request, data));
  const confirmed = await confirmCode(voting, request, poll, {
    state: data.emailState,
    code: data.emailCode,
  });
  return confirmed.ok ? passFor(voting, request, poll, byEmail(request, confirmed.proof)) : confirmed.reply;
}

/** The ballot paper of somebody who is signed in. */
async function showOwnBallot(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const path = pathOf(poll.manifest.poll.slug);
  const takesAccounts = poll.manifest.tiers.includes('account');
  const late = ballotRefusal(poll.times, request.now);
  if (request.account !== null && takesAccounts)
    return late === null
      ? admit(voting, request, poll, byAccount(request))
      : page(409, notTimelyPage(request, poll, late, readBallotForm(request, poll)));
  // Inside a frame nobody can be signed in; the page of the poll says how to go on.
  const signIn = `/account/sign-in?next=${encodeURIComponent(`${path}/ballot`)}`;
  return { kind: 'redirect', path: takesAccounts && !request.embedded ? signIn : path };
}

/** From the door to the ballot paper. */
export const admissionRoutes = (voting: CitizenVoting): readonly CitizenRoute[] => [
  {
    method: 'POST',
    path: '/polls/:slug/admission',
    rate: 'admission',
    handle: withPoll(voting, (request, poll) =>
      request.body.kind === 'json' ? admitScript(voting, request, poll) : admitForm(voting, request, poll),
    ),
  },
  {
    method: 'POST',
    path: '/polls/:slug/email',
    rate: 'admission',
    handle: withPoll(voting, (request, poll) => sendCode(voting, request, poll)),
  },
  {
    method: 'GET',
    path: '/polls/:slug/ballot',
    rate: 'read',
    handle: withPoll(voting, (request, poll) => showOwnBallot(voting, request, poll)),
  },
];
