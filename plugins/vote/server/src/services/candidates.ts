import {
  candidateFromContent,
  type Candidate,
  type ContentSource,
  type PollDesign,
} from '../../../domain/src';
import type { ContentRepository, ContentRow } from '../repositories/content';
import { inLanguage } from './poll-versions';
import { serverProblem, type OpeningProblem } from './problems';

export interface ResolvedCandidates {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly OpeningProblem[];
}

const PLACE = ['ballotDesign', 'candidates'] as const;

function mappingProblems(content: ContentRepository, source: ContentSource): readonly OpeningProblem[] {
  const { uid, fields, details = [], filter, order } = source;
  if (!content.hasType(uid)) return [serverProblem('unknownContentType', [...PLACE, 'uid'], { uid })];
  const paths: [string, readonly (string | number)[]][] = [
    ...Object.entries(fields).map(([part, path]: [string, string]): [string, string[]] => [
      path,
      ['fields', part],
    ]),
    ...details.map(({ field }, index): [string, (string | number)[]] => [field, ['details', index, 'field']]),
    ...(filter === undefined ? [] : [[filter.field, ['filter', 'field']] satisfies [string, string[]]]),
    ...(order === undefined ? [] : [[order, ['order']] satisfies [string, string[]]]),
  ];
  return paths.flatMap(([field, place]) => {
    const fault = content.faultOf(uid, field);
    return fault === null ? [] : [serverProblem(fault, [...PLACE, ...place], { uid, field })];
  });
}

/** The rows of each document together, in the order in which the documents came. */
function byDocument(rows: readonly ContentRow[]): ReadonlyMap<string, readonly ContentRow[]> {
  const documents = new Map<string, ContentRow[]>();
  for (const row of rows) {
    const known = documents.get(row.documentId);
    if (known === undefined) documents.set(row.documentId, [row]);
    else known.push(row);
  }
  return documents;
}

/** The candidates of a design: its own entries, or what its mapping finds in the host's published content. */
export async function resolveCandidates(
  content: ContentRepository,
  design: Pick<PollDesign, 'candidates'>,
): Promise<ResolvedCandidates> {
  const { candidates: source } = design;
  if (source.kind === 'entries') return { candidates: source.entries, problems: [] };
  const problems = mappingProblems(content, source);
  if (problems.length > 0) return { candidates: [], problems };
  const documents = byDocument(await content.find(source));
  const candidates = [...documents].map(([documentId, rows]) => {
    const ko = inLanguage(rows, 'ko')?.content;
    const en = inLanguage(rows, 'en')?.content;
    return candidateFromContent(source, documentId, { ko, en });
  });
  return { candidates, problems: [] };
}
