import type { CitizenReply, CitizenRequest, CitizenRoute } from '@modu/participation/contracts';
import { unknownPage } from '../../pages/notices';
import { recordPage } from '../../pages/record';
import { recordOf, showsCounts, type OpenedPoll } from '../../services/opened-polls';
import type { CitizenVoting } from '../../services/voting';
import { recordTexts } from '../../texts';
import { jsonError, page, withPoll } from './replies';

async function showRecord(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const typed = request.query.get('number');
  const found = typed === null ? null : await voting.ballots.findReceipt(poll, typed);
  const { leaves, ballots } = await voting.recordSize(poll.manifest.poll.id);
  const view = { poll, leaves, ballots, isPublic: showsCounts(poll, request.now) };
  const search =
    typed === null
      ? null
      : {
          typed,
          found: found === null ? null : { number: found.number, position: found.ballot.position },
        };
  return page(typed !== null && found === null ? 404 : 200, recordPage(request, { ...view, search }));
}

async function checkpointFile(voting: CitizenVoting, poll: OpenedPoll): Promise<CitizenReply> {
  const { note, size } = await voting.records.latest(recordOf(poll));
  return {
    kind: 'file',
    filename: `${poll.manifest.poll.slug}-checkpoint-${String(size)}.txt`,
    contentType: 'text/plain; charset=utf-8',
    content: note,
  };
}

function recordFile(voting: CitizenVoting, request: CitizenRequest, poll: OpenedPoll): CitizenReply {
  // The bundle holds every ballot: it is public when the counts are.
  if (!showsCounts(poll, request.now))
    return jsonError(409, 'sealed', recordTexts[request.locale].refusals.sealed);
  return {
    kind: 'file',
    filename: `${poll.manifest.poll.slug}-record.jsonl`,
    contentType: 'application/jsonl; charset=utf-8',
    content: voting.records.bundle(recordOf(poll)),
  };
}

async function proofFile(
  voting: CitizenVoting,
  request: CitizenRequest,
  poll: OpenedPoll,
): Promise<CitizenReply> {
  const found = await voting.ballots.findReceipt(poll, request.params.number ?? '');
  if (found === null) return page(404, unknownPage(request, 'receipt'));
  return {
    kind: 'file',
    filename: `${poll.manifest.poll.slug}-receipt-${found.number}.json`,
    contentType: 'application/json',
    content: await voting.records.receipt(recordOf(poll), found.ballot),
  };
}

/** What anybody needs to check a vote. */
export const recordRoutes = (voting: CitizenVoting): readonly CitizenRoute[] => [
  {
    method: 'GET',
    path: '/polls/:slug/record',
    rate: 'read',
    handle: withPoll(voting, (request, poll) => showRecord(voting, request, poll)),
  },
  {
    method: 'GET',
    path: '/polls/:slug/checkpoint',
    rate: 'read',
    handle: withPoll(voting, (_request, poll) => checkpointFile(voting, poll)),
  },
  {
    method: 'GET',
    path: '/polls/:slug/record/file',
    rate: 'read',
    handle: withPoll(voting, (request, poll) => Promise.resolve(recordFile(voting, request, poll))),
  },
  {
    method: 'GET',
    path: '/polls/:slug/receipts/:number/proof',
    rate: 'read',
    handle: withPoll(voting, (request, poll) => proofFile(voting, request, poll)),
  },
];
