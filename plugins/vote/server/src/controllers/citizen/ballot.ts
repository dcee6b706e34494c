import type { CitizenReply, CitizenRequest, CitizenRoute } from '@modu/participation/contracts';
import { z } from 'zod';
import { ballotRefusal, checkPollBallot } from '../../../../domain/src';
import { alreadyVotedPage, notTimelyPage, tokenElsewherePage } from '../../pages/notices';
import { reviewPage } from '../../pages/review';
import type { CastRefusal, CastResult } from '../../services/cast';
import type { OpenedPoll } from '../../services/opened-polls';
import { pathOf } from '../../services/poll-summary';
import type { CitizenVoting } from '../../services/voting';
import { texts } from '../../texts';
import { readBallotForm, rightOf, showBallot, type BallotForm } from './ballot-form';
import { refusalError, REFUSAL_STATUS } from './refusals';
import { json, jsonError, page, withPoll } from './replies';

/** By group; each method reads its own shape. As it came: a copy would leave out what has to be refused. */
const choicesSchema = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
/** A sealed pass has some 250 characters. */
const passSchema = z.strictObject({
  pass: z.string().max(4_096),
  act: z.string().max(64),
  choices: choicesSchema,
});
/** 4096 bits in base64url have 683 characters. */
const tokenSchema = z.strictObject({
  tier: z.string().max(64),
  nullifier: z.string().regex(/^[0-9a-f]{64}$/u),
  prefix: z.base64url().max(64).optional(),
  token: z.base64url().max(700),
  choices: choicesSchema,
});
const bodySchema = z.union([passSchema, tokenSchema]);

async function review(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const form = readBallotForm(request, poll);
  const late = ballotRefusal(poll.times, request.now);
  if (late !== null) return page(REFUSAL_STATUS[late.code], notTimelyPage(request, poll, late, form));
  const right = await rightOf(voting, request, poll, form);
  if (!right.ok) return showBallot(voting, request, poll, REFUSAL_STATUS.noRight, { right, form });
  const checked = checkPollBallot(poll.manifest, form.choices);
  if (!checked.ok) return showBallot(voting, request, poll, 422, { right, form, problems: checked.problems });
  const act = voting.ballots.isAct(form.act) ? form.act : voting.ballots.newAct();
  return page(200, reviewPage(request, { poll, right, act, choices: form.choices, ballot: checked.ballot }));
}

/** Back from the review, to choose again. */
async function change(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const form = readBallotForm(request, poll);
  const right = await rightOf(voting, request, poll, form);
  return showBallot(voting, request, poll, right.ok ? 200 : REFUSAL_STATUS.noRight, { right, form });
}

/** Why a ballot was not taken, with what was chosen still on the page. */
async function refuse(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
  form: BallotForm,
  refusal: CastRefusal,
): Promise<CitizenReply> {
  const status = REFUSAL_STATUS[refusal.code];
  switch (refusal.code) {
    case 'alreadyVoted':
      return page(status, alreadyVotedPage(request, poll));
    // Only scripts send tokens.
    case 'badToken':
    case 'tokenElsewhere':
      return page(status, tokenElsewherePage(request, poll));
    case 'closed':
    case 'notYetOpen':
    case 'notOpened':
      return page(status, notTimelyPage(request, poll, refusal, form));
    case 'noRight':
      return showBallot(voting, request, poll, status, {
        right: { ok: false, reason: refusal.reason, code: '' },
        form,
      });
    case 'invalid':
    case 'actUnusable':
      return showBallot(voting, request, poll, status, {
        right: await rightOf(voting, request, poll, form),
        form,
        problems: refusal.code === 'invalid' ? refusal.problems : [],
        isActUnusable: refusal.code === 'actUnusable',
      });
  }
}

async function cast(voting: CitizenVoting, request: CitizenRequest, poll: OpenedPoll): Promise<CitizenReply> {
  const form = readBallotForm(request, poll);
  const { account, now } = request;
  const result = await voting.ballots.cast({ poll, account, now, ...form });
  if (!result.ok) return refuse(voting, request, poll, form, result.refusal);
  return { kind: 'redirect', path: `${pathOf(poll.manifest.poll.slug)}/receipts/${result.receipt}` };
}

function castFrom(
  { ballots }: CitizenVoting,
  { account, now }: CitizenRequest,
  poll: OpenedPoll,
  body: z.infer<typeof bodySchema>,
): Promise<CastResult> {
  const { choices } = body;
  if ('pass' in body) return ballots.cast({ poll, account, now, pass: body.pass, act: body.act, choices });
  const token = {
    nullifier: Buffer.from(body.nullifier, 'hex'),
    prefix: Buffer.from(body.prefix ?? '', 'base64url'),
    signature: Buffer.from(body.token, 'base64url'),
  };
  return ballots.castWithToken({ poll, now, choices, tier: body.tier, token });
}

async function castScript(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const body = bodySchema.safeParse(request.body.kind === 'json' ? request.body.value : null);
  const words = texts[request.locale].problems;
  if (!body.success) return jsonError(422, 'malformed', words.malformed, body.error.issues);
  const result = await castFrom(voting, request, poll, body.data);
  if (!result.ok) return refusalError(request, poll, result.refusal);
  return json(result.isRepeat ? 200 : 201, { receipt: result.receipt });
}

/** From the ballot paper to the receipt. */
export const ballotRoutes = (voting: CitizenVoting): readonly CitizenRoute[] => [
  {
    method: 'POST',
    path: '/polls/:slug/review',
    rate: 'write',
    handle: withPoll(voting, (request, poll) => review(voting, request, poll)),
  },
  {
    method: 'POST',
    path: '/polls/:slug/ballot',
    rate: 'write',
    handle: withPoll(voting, (request, poll) => change(voting, request, poll)),
  },
  {
    method: 'POST',
    path: '/polls/:slug/ballots',
    rate: 'write',
    handle: withPoll(voting, (request, poll) =>
      request.body.kind === 'json' ? castScript(voting, request, poll) : cast(voting, request, poll),
    ),
  },
];
