import type { Reader } from '../shared/reader';
import { readLocalText, readOptionalLocalText } from '../shared/read-local-text';
import type { PlacedGroup } from './read-groups';
import type { Candidate, CandidateDetail } from './types';

const CANDIDATE_KEYS = ['key', 'group', 'title', 'owner', 'summary', 'details', 'imageUrl'];
const PROJECT_KEYS = [...CANDIDATE_KEYS, 'cost'];

/** A path on this site. Two slashes, or a backslash that browsers read as a slash, lead elsewhere. */
const OWN_PATH = /^\/(?![/\\])[^\s\\]*$/u;
const OTHER_SITE = /^https?:\/\/[^\s\\]+$/iu;

function readImageUrl(reader: Reader): string | undefined {
  const url = reader.optionalText();
  if (url === undefined || OWN_PATH.test(url)) return url;
  if (!OTHER_SITE.test(url)) {
    reader.error('badImageUrl', { url });
    return undefined;
  }
  // Citizens' pages load nothing from another host unless the city allows that host.
  reader.warning('imageFromElsewhere', { url });
  return url;
}

function readDetails(reader: Reader): readonly CandidateDetail[] {
  return reader.items().flatMap((item) => {
    if (!item.isObjectOf(['term', 'text'])) return [];
    const term = readOptionalLocalText(item.at('term'));
    const text = readOptionalLocalText(item.at('text'));
    if (term === undefined) item.at('term').error('missing');
    if (text === undefined) item.at('text').error('missing');
    return term === undefined || text === undefined ? [] : [{ term, text }];
  });
}

/** Where there is one group, nobody has to name it. */
function readGroupOf(reader: Reader, groups: readonly PlacedGroup[]): string | null {
  const [first] = groups;
  if (reader.isAbsent) {
    if (first !== undefined && groups.length === 1) return first.group.key;
    reader.error('missingGroup');
    return null;
  }
  const key = reader.text();
  // Without a single group that could be read, the groups are the problem, not every candidate.
  if (key === null || groups.length === 0) return null;
  if (groups.some(({ group }) => group.key === key)) return key;
  reader.error('unknownGroup', { group: key });
  return null;
}

/** So little that the costs of thousands of projects add up exactly. */
const MOST_COST = 1e12;

/** Nothing costs nothing: what is free needs no budget, and has no price that could be compared. */
function readCost(reader: Reader): number | undefined {
  return reader.numberBetween(1, MOST_COST) ?? undefined;
}

function readCandidate(reader: Reader, groups: readonly PlacedGroup[]): Candidate[] {
  const mayHaveCosts = groups.some(({ hasCosts }) => hasCosts);
  if (!reader.isObjectOf(mayHaveCosts ? PROJECT_KEYS : CANDIDATE_KEYS)) return [];
  const key = reader.at('key').key();
  const group = readGroupOf(reader.at('group'), groups);
  const title = readLocalText(reader.at('title'));
  const owner = readOptionalLocalText(reader.at('owner'));
  const summary = readOptionalLocalText(reader.at('summary'));
  const details = reader.at('details').isAbsent ? [] : readDetails(reader.at('details'));
  const imageUrl = readImageUrl(reader.at('imageUrl'));
  const isProject = groups.some((placed) => placed.group.key === group && placed.hasCosts);
  const cost = isProject ? readCost(reader.at('cost')) : undefined;
  if (mayHaveCosts && !isProject && !reader.at('cost').isAbsent) {
    reader.at('cost').error('unknownKey', { key: 'cost' });
  }
  if (key === null || group === null || title === null) return [];
  return [
    {
      key,
      group,
      title,
      ...(owner === undefined ? {} : { owner }),
      ...(summary === undefined ? {} : { summary }),
      ...(details.length === 0 ? {} : { details }),
      ...(imageUrl === undefined ? {} : { imageUrl }),
      ...(cost === undefined ? {} : { cost }),
    },
  ];
}

function checkSize({ group, reader, checkSize: check }: PlacedGroup, candidates: number): void {
  if (candidates === 0) reader.error('emptyGroup', { group: group.key });
  else check(candidates);
}

/** Candidates in their order, checked against the groups they stand in. */
export function readCandidates(list: Reader, groups: readonly PlacedGroup[]): readonly Candidate[] {
  const items = list.items();
  const candidates = items.flatMap((item) => readCandidate(item, groups));
  const seen = new Set<string>();
  for (const item of items) {
    const { value } = item.at('key');
    if (typeof value !== 'string') continue;
    const candidate = value.trim();
    if (seen.has(candidate)) item.at('key').error('duplicateCandidate', { candidate });
    seen.add(candidate);
  }
  // With a candidate that could not be read, or groups that could not, the numbers would mislead.
  if (candidates.length === items.length && Array.isArray(list.value)) {
    for (const placed of groups) {
      checkSize(placed, candidates.filter(({ group }) => group === placed.group.key).length);
    }
  }
  return candidates;
}
