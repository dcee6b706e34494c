import type { CitizenReply, CitizenRequest, Page } from '@modu/participation/contracts';
import type { OpenedPoll } from '../../services/opened-polls';
import type { CitizenVoting } from '../../services/voting';
import { unknownPage } from '../../pages/notices';
import { texts } from '../../texts';

export const page = (status: number, content: Page): CitizenReply => ({
  kind: 'page',
  status,
  page: content,
});

export const json = (status: number, value: unknown): CitizenReply => ({ kind: 'json', status, value });

export const jsonError = (
  status: number,
  code: string,
  message: string,
  problems: readonly unknown[] = [],
): CitizenReply => json(status, { error: { code, message, problems } });

/** Finds the opened poll that the address names, or says that there is none. */
export const withPoll =
  (
    voting: Pick<CitizenVoting, 'opened'>,
    handle: (request: CitizenRequest, poll: OpenedPoll) => Promise<CitizenReply>,
  ) =>
  async (request: CitizenRequest): Promise<CitizenReply> => {
    const poll = await voting.opened.bySlug(request.params.slug ?? '');
    if (poll !== null) return handle(request, poll);
    return request.accepts === 'json'
      ? jsonError(404, 'pollUnknown', texts[request.locale].unknown.pollTitle)
      : page(404, unknownPage(request, 'poll'));
  };
