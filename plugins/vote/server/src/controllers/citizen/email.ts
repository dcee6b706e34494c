import type { CitizenReply, CitizenRequest, EmailRefusal } from '@modu/participation/contracts';
import { field, refusalTexts } from '@modu/participation/page-kit';
import { z } from 'zod';
import { ballotRefusal } from '../../../../domain/src';
import { emailCodePage } from '../../pages/door/email-code';
import { notTimelyPage } from '../../pages/notices';
import { plain } from '../../pages/parts';
import type { OpenedPoll } from '../../services/opened-polls';
import { pathOf } from '../../services/poll-summary';
import { scopeOf } from '../../services/scope';
import type { CitizenVoting } from '../../services/voting';
import { texts } from '../../texts';
import { readBallotForm } from './ballot-form';
import { showPoll } from './poll';
import { refusalError } from './refusals';
import { json, jsonError, page } from './replies';

const bodySchema = z.strictObject({ address: z.string().max(512) });

const STATUS: Readonly<Record<EmailRefusal, number>> = {
  addressWrong: 422,
  tooManyLetters: 429,
  letterFailed: 503,
  emailCodeMalformed: 422,
  emailCodeWrong: 422,
  emailCodeOver: 422,
};

/** What a ballot paper brings along goes on to the next page: its key and what was chosen. */
const carriedBy = ({ body }: CitizenRequest): readonly (readonly [string, string])[] =>
  body.kind === 'form' ? body.entries.filter(([name]) => name === 'act' || name.startsWith('g.')) : [];

const requestCode = (
  voting: CitizenVoting,
  request: CitizenRequest,
  { manifest }: OpenedPoll,
  address: string,
) =>
  voting.emailCodes.request(scopeOf(manifest.poll.id), {
    address,
    locale: request.locale,
    title: plain(manifest.poll.title, request.locale),
    network: request,
  });

const takesEmail = ({ manifest }: OpenedPoll): boolean => manifest.tiers.includes('email');

const emailError = ({ locale }: CitizenRequest, reason: EmailRefusal): CitizenReply =>
  jsonError(STATUS[reason], reason, refusalTexts[locale][reason]);

async function sendByForm(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  if (!takesEmail(poll)) return { kind: 'redirect', path: pathOf(poll.manifest.poll.slug) };
  const late = ballotRefusal(poll.times, request.now);
  if (late !== null) return page(409, notTimelyPage(request, poll, late, readBallotForm(request, poll)));
  const address = field(request, 'address') ?? '';
  const result = await requestCode(voting, request, poll, address);
  if (!result.ok)
    return showPoll(voting, request, poll, STATUS[result.reason], {
      code: address,
      reason: result.reason,
      way: 'email',
    });
  const { state } = result;
  const carried = carriedBy(request);
  return page(200, emailCodePage(request, { poll, state, address: address.trim(), reason: null, carried }));
}

async function sendByScript(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const body = bodySchema.safeParse(request.body.kind === 'json' ? request.body.value : null);
  const words = texts[request.locale];
  if (!body.success) return jsonError(422, 'malformed', words.problems.malformed, body.error.issues);
  if (!takesEmail(poll)) return jsonError(403, 'tierNotAccepted', words.refusals.tierNotAccepted);
  const late = ballotRefusal(poll.times, request.now);
  if (late !== null) return refusalError(request, poll, late);
  const result = await requestCode(voting, request, poll, body.data.address);
  return result.ok ? json(200, { state: result.state }) : emailError(request, result.reason);
}

/** Sends a code to an address; the page that follows takes it. */
export const sendCode = (
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> =>
  request.body.kind === 'json' ? sendByScript(voting, request, poll) : sendByForm(voting, request, poll);

type Confirmed =
  { readonly ok: true; readonly proof: string } | { readonly ok: false; readonly reply: CitizenReply };

/** Holds a code against the one that was sent; the reply when it is not that one. */
export async function confirmCode(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
  { state, code }: { state: string; code: string },
): Promise<Confirmed> {
  await request.checkAttempts();
  const result = await voting.emailCodes.confirm(scopeOf(poll.manifest.poll.id), state, code);
  if (result.ok) return result;
  const { reason } = result;
  if (reason === 'emailCodeWrong') await request.countAttempt();
  if (request.body.kind === 'json') return { ok: false, reply: emailError(request, reason) };
  const carried = carriedBy(request);
  return {
    ok: false,
    reply: page(STATUS[reason], emailCodePage(request, { poll, state, address: null, reason, carried })),
  };
}
