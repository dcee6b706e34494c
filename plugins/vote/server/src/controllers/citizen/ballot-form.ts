import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import { choicesFromForm, type Choices, type ContestProblem } from '../../../../domain/src';
import { ballotPage, type PageRight } from '../../pages/ballot';
import { walletOf } from '../../services/admission';
import type { OpenedPoll } from '../../services/opened-polls';
import { knownTiers } from '../../services/poll-versions';
import type { CitizenVoting } from '../../services/voting';
import { page } from './replies';

/** What the pages of the ballot send, all of it untrusted. */
export interface BallotForm {
  readonly pass: string;
  /** The tier of the token that the browser has instead of the pass. */
  readonly token: string;
  readonly act: string;
  readonly code: string;
  readonly choices: Choices;
}

export const readBallotForm = (request: CitizenRequest, { manifest }: OpenedPoll): BallotForm => ({
  pass: field(request, 'pass') ?? '',
  token: field(request, 'token') ?? '',
  act: field(request, 'act') ?? '',
  code: field(request, 'code') ?? '',
  choices: choicesFromForm(manifest, request.body.kind === 'form' ? request.body.entries : []),
});

/** The right that the page's pass stands for, or that of the token, which is shown when the ballot is cast. */
export async function rightOf(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
  { pass, token }: Pick<BallotForm, 'pass' | 'token'>,
): Promise<PageRight> {
  const tier = knownTiers(poll.manifest.tiers).find((one) => one === token);
  if (pass === '' && tier !== undefined && poll.keys.tokens.has(tier))
    return { ok: true, pass, tier, isToken: true };
  const read = await voting.door.readPass(poll, pass, request.account);
  return read.ok
    ? { ok: true, pass: read.pass, tier: read.admission.tier, wallet: walletOf(read.admission) }
    : { ok: false, reason: read.reason, code: '' };
}

export interface BallotShown {
  readonly right: PageRight;
  readonly form: BallotForm;
  readonly problems?: readonly ContestProblem[];
  /** The act was refused: the page needs another one. */
  readonly isActUnusable?: boolean;
}

/** The ballot paper with everything that was chosen so far. */
export async function showBallot(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
  status: number,
  { right, form, problems = [], isActUnusable = false }: BallotShown,
): Promise<CitizenReply> {
  const keepsAct = !isActUnusable && voting.ballots.isAct(form.act);
  return page(
    status,
    ballotPage(request, {
      poll,
      right,
      problems,
      turnout: await voting.shownTurnout.total(poll),
      act: keepsAct ? form.act : voting.ballots.newAct(),
      choices: form.choices,
      isActRenewed: isActUnusable,
    }),
  );
}
