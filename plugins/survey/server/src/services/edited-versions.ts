import type { AuditTrail } from '@modu/participation/contracts';
import type { EditedVersion } from '../../../contracts';
import type { ResponseRepository } from '../repositories/responses';
import type { VersionRepository } from '../repositories/versions';
import { hashOfQuestionnaire } from './questionnaire-hash';

/** Publications looked through for who published a version; each language is one. */
const MAX_PUBLICATIONS = 1_000;

export interface EditedVersionsParts {
  readonly versions: VersionRepository;
  readonly responses: ResponseRepository;
  readonly audit: () => AuditTrail;
}

/** Names by version, of whoever published it first. */
async function publishers(
  { audit }: EditedVersionsParts,
  documentId: string,
): Promise<ReadonlyMap<unknown, string>> {
  const query = { page: 1, pageSize: MAX_PUBLICATIONS, action: 'survey.publish', subject: documentId };
  const { entries } = await audit().list(query);
  // Newest first, so that the oldest is what stays.
  return new Map(entries.map(({ details, actor }) => [details.version, actor.name]));
}

/** Versions of a survey, oldest first, as the editor of its draft sees them. */
export async function editedVersions(
  parts: EditedVersionsParts,
  documentId: string,
  draft: string,
): Promise<readonly EditedVersion[]> {
  const stored = await parts.versions.list(documentId);
  if (stored.length === 0) return [];
  const counts = await parts.responses.countByVersion(documentId);
  const names = await publishers(parts, documentId);
  const hash = hashOfQuestionnaire(draft);
  return stored.map((version) => ({
    number: version.number,
    publishedAt: version.publishedAt.toISOString(),
    by: names.get(version.number) ?? '',
    responses: counts.get(version.id) ?? 0,
    isCurrent: version.hash === hash,
  }));
}
