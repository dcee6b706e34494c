import type { Candidate } from '../design/types';
import { formatInstant, parseInstant } from '../shared/instant';
import { readLocalText } from '../shared/read-local-text';
import type { Reader } from '../shared/reader';
import type { Manifest, PollIdentity } from './types';

export function readPoll(reader: Reader): PollIdentity | null {
  if (!reader.isObjectOf(['id', 'slug', 'title'])) return null;
  const id = reader.at('id').text();
  const slug = reader.at('slug').text();
  const title = readLocalText(reader.at('title'));
  return id === null || slug === null || title === null ? null : { id, slug, title };
}

function readInstant(reader: Reader): number | null {
  const text = reader.text();
  if (text === null) return null;
  const instant = parseInstant(text);
  if (instant === null) reader.error('badInstant', { text });
  return instant;
}

export function readTimes(reader: Reader): Pick<Manifest, 'opensAt' | 'closesAt'> | null {
  const opens = readInstant(reader.at('opensAt'));
  const closes = readInstant(reader.at('closesAt'));
  if (opens === null || closes === null) return null;
  if (closes <= opens) reader.at('closesAt').error('closesBeforeItOpens');
  return { opensAt: formatInstant(opens), closesAt: formatInstant(closes) };
}

export function readTiers(reader: Reader): readonly string[] {
  const tiers = new Set<string>();
  for (const item of reader.items()) {
    const tier = item.key();
    if (tier === null) continue;
    if (tiers.has(tier)) item.error('duplicateTier', { tier });
    tiers.add(tier);
  }
  if (Array.isArray(reader.value) && reader.value.length === 0) reader.error('noTiers');
  return [...tiers].sort();
}

export function inOrderOfGroups(
  groups: readonly { readonly key: string }[],
  candidates: readonly Candidate[],
): Candidate[] {
  return groups.flatMap(({ key }) => candidates.filter(({ group }) => group === key));
}
