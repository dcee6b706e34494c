import { candidateOrder, type Candidate } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { candidatesIn } from './parts';

/** Whether each voter reads the candidates in an order drawn for them. */
export const isPerVoter = ({ manifest }: OpenedPoll): boolean =>
  'order' in manifest && manifest.order === 'perVoter';

/**
 * The candidates of a group as one voter reads them.
 *
 * @param act the page's own random key: it goes along from page to page, so that the order stays, and it is stored
 * nowhere, so that the order says nothing about anybody
 */
export function candidatesFor(poll: OpenedPoll, group: string, act: string): readonly Candidate[] {
  const candidates = candidatesIn(poll.manifest, group);
  if (!isPerVoter(poll)) return candidates;
  const keys = candidates.map(({ key }) => key);
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  return candidateOrder(keys, { fingerprint: poll.hash, group, voterSeed: act }).flatMap(
    (key) => byKey.get(key) ?? [],
  );
}
