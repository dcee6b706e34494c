import type { CitizenSection, Locale, ParticipationItem } from '@modu/participation/contracts';
import { pollState, textIn } from '../../../domain/src';
import { texts } from '../texts';
import { showsCounts, type OpenedPoll } from './opened-polls';
import { pathOf } from './poll-summary';
import type { CitizenVoting } from './voting';

type Parts = Pick<CitizenVoting, 'opened' | 'shownTurnout' | 'introductionOf'>;

/** The first paragraph: a list is for finding one's way, not for reading. */
const summaryOf = (introduction: string): string => introduction.split(/\n\s*\n/u)[0]?.trim() ?? '';

async function toItem(parts: Parts, poll: OpenedPoll, locale: Locale, now: Date): Promise<ParticipationItem> {
  const { manifest, times } = poll;
  const path = pathOf(manifest.poll.slug);
  const state = pollState(times, now);
  return {
    title: textIn(manifest.poll.title, locale)?.text ?? '',
    summary: summaryOf(textIn(await parts.introductionOf(manifest.poll.id), locale)?.text ?? ''),
    path,
    // A poll with a manifest is never a draft.
    state: state === 'draft' ? 'upcoming' : state,
    opensAt: new Date(times.opensAt),
    closesAt: new Date(times.closesAt),
    action: texts[locale].poll.heading,
    resultsPath: showsCounts(poll, now) ? `${path}/results` : null,
    participants: state === 'upcoming' ? null : await parts.shownTurnout.total(poll),
  };
}

/** The votes among everything a citizen can take part in. */
export const votesSection = (parts: Parts): CitizenSection => ({
  key: 'polls',
  path: '/polls',
  title: { ko: '투표', en: 'Votes' },
  itemName: { ko: '투표', en: 'Vote' },
  list: async (locale, now) =>
    Promise.all((await parts.opened.all()).map((poll) => toItem(parts, poll, locale, now))),
});
