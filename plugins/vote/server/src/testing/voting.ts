import { canonicalJson, type PollManifest } from '../../../domain/src';
import { createDoor } from '../services/admission';
import { createBallots } from '../services/ballots';
import { createOpenedPolls, hashOf, type OpenedPoll } from '../services/opened-polls';
import { createTallies } from '../services/tally';
import { createTurnout } from '../services/turnout';
import type { CitizenVoting } from '../services/voting';
import { fakeEligibility, memoryBallots, memoryManifests } from './memory';

export const openedPoll = (manifest: PollManifest): OpenedPoll => ({
  manifest,
  hash: hashOf(canonicalJson(manifest)),
});

/** The parts of voting that citizens' pages use, over tables in memory, with one opened poll. */
export async function memoryVoting(manifest: PollManifest) {
  const repository = memoryBallots();
  const manifests = memoryManifests();
  const text = canonicalJson(manifest);
  const { id, slug } = manifest.poll;
  await manifests.add({ pollId: id, slug, hash: hashOf(text), text }, new Date(0));
  const opened = createOpenedPolls(manifests);
  const eligibility = fakeEligibility();
  const door = createDoor(eligibility, repository);
  // A clock that moves at every look, so that nothing stale is ever shown in a test.
  let time = 0;
  const now = (): Date => new Date((time += 60_000));
  const turnout = createTurnout((pollId) => repository.countByTier(pollId), eligibility);
  const voting = {
    opened,
    door,
    shownTurnout: turnout,
    ballots: createBallots(repository, door),
    tallies: createTallies({ ballots: repository, opened, turnout, now }),
    introductionOf: () => Promise.resolve({ ko: '소개 글입니다.', en: 'An introduction.' }),
    tierNames: () => eligibility.tierNames(),
  } satisfies CitizenVoting;
  return { voting, repository };
}
