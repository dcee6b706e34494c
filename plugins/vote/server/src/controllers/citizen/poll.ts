import type { CitizenReply, CitizenRequest, CitizenRoute } from '@modu/participation/contracts';
import { canonicalJson } from '../../../../domain/src';
import type { Attempt } from '../../pages/door';
import { unknownPage } from '../../pages/notices';
import { pollPage } from '../../pages/poll';
import { receiptPage } from '../../pages/receipt';
import { noResultsPage, resultsPage } from '../../pages/results';
import type { OpenedPoll } from '../../services/opened-polls';
import type { CitizenVoting } from '../../services/voting';
import { page, withPoll } from './replies';

/** The start page of a poll, also after a code that opened nothing. */
export async function showPoll(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
  status: number,
  attempt: Attempt,
): Promise<CitizenReply> {
  const introduction = await voting.introductionOf(poll.manifest.poll.id);
  const turnout = await voting.shownTurnout.total(poll);
  return page(
    status,
    pollPage(request, {
      poll,
      introduction,
      turnout,
      tierNames: voting.tierNames(),
      attempt,
      offers: voting.offers(request.identityProof),
    }),
  );
}

async function showReceipt(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const found = await voting.ballots.findReceipt(poll, request.params.number ?? '');
  return found === null
    ? page(404, unknownPage(request, 'receipt'))
    : page(200, receiptPage(request, poll, { number: found.number, position: found.ballot.position }));
}

async function showResults(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const result = await voting.tallies.result(poll, request.now);
  if (result === null) return page(200, noResultsPage(request, poll));
  const turnoutByTier = await voting.shownTurnout.byTier(poll);
  return page(200, resultsPage(request, { poll, result, turnoutByTier }));
}

/** The very text that was hashed, so that anybody can make the fingerprint again. */
const manifestFile = ({ manifest }: OpenedPoll): CitizenReply => ({
  kind: 'file',
  filename: `${manifest.poll.slug}-manifest.json`,
  contentType: 'application/json',
  content: canonicalJson(manifest),
});

/** What everybody may read: the poll, its manifest, its results, and a receipt by its number. */
export const pollRoutes = (voting: CitizenVoting): readonly CitizenRoute[] => [
  {
    method: 'GET',
    path: '/polls/:slug',
    rate: 'read',
    handle: withPoll(voting, (request, poll) =>
      showPoll(voting, request, poll, 200, { code: '', reason: null }),
    ),
  },
  {
    method: 'GET',
    path: '/polls/:slug/manifest',
    rate: 'read',
    handle: withPoll(voting, (_request, poll) => Promise.resolve(manifestFile(poll))),
  },
  {
    method: 'GET',
    path: '/polls/:slug/receipts/:number',
    rate: 'read',
    handle: withPoll(voting, (request, poll) => showReceipt(voting, request, poll)),
  },
  {
    method: 'GET',
    path: '/polls/:slug/results',
    rate: 'read',
    handle: withPoll(voting, (request, poll) => showResults(voting, request, poll)),
  },
];
