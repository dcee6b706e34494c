import type { CitizenSite, Locale } from '@modu/participation/contracts';
import type { QuestionnaireVersion, SurveySummary } from '../../../contracts';
import type { ResponseRepository } from '../repositories/responses';
import type { SurveyDocument, SurveyDocumentRepository } from '../repositories/survey-documents';
import type { VersionRepository } from '../repositories/versions';
import { readRespondents, tiersOf } from '../../../domain/src';
import { surveyState, textsIn } from './survey-state';
import type { Surveys } from './surveys';

export interface SummaryParts {
  readonly documents: SurveyDocumentRepository;
  readonly versions: VersionRepository;
  readonly responses: ResponseRepository;
  readonly surveys: Surveys;
  readonly addressOf: CitizenSite['address'];
  readonly now: () => Date;
}

export interface SurveySummaries {
  list(locale: Locale): Promise<readonly SurveySummary[]>;
  /** `null` when there is no such survey. */
  find(documentId: string, locale: Locale): Promise<SurveySummary | null>;
  versions(documentId: string): Promise<readonly QuestionnaireVersion[]>;
}

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

export function createSurveySummaries(parts: SummaryParts): SurveySummaries {
  async function versions(documentId: string): Promise<readonly QuestionnaireVersion[]> {
    const stored = await parts.versions.list(documentId);
    const counts = await parts.responses.countByVersion(documentId);
    return stored.map(({ id, number, hash, publishedAt }) => ({
      number,
      hash,
      publishedAt: publishedAt.toISOString(),
      responses: counts.get(id) ?? 0,
    }));
  }

  async function summary(draft: SurveyDocument, locale: Locale): Promise<SurveySummary> {
    const { documentId } = draft;
    const published = await parts.documents.findPublishedById(documentId);
    const current = published === null ? null : await parts.surveys.currentVersion(published);
    const all = await versions(documentId);
    const { slug, opensAt, closesAt, admission } = published ?? draft;
    const respondents = readRespondents(admission.respondents);
    return {
      documentId,
      title: textsIn(draft, locale).title,
      slug,
      state: published === null ? 'draft' : surveyState(published, parts.now()),
      opensAt: iso(opensAt),
      closesAt: iso(closesAt),
      version: all.find(({ number }) => number === current?.number) ?? null,
      tiers: respondents === null ? [] : tiersOf(respondents),
      responses: all.reduce((sum, version) => sum + version.responses, 0),
      publicPath: parts.addressOf(locale, `/surveys/${slug}`),
    };
  }

  return {
    versions,
    async list(locale) {
      const drafts = await parts.documents.listDrafts();
      return Promise.all(drafts.map((draft) => summary(draft, locale)));
    },
    async find(documentId, locale) {
      const draft = await parts.documents.findDraftById(documentId);
      return draft === null ? null : summary(draft, locale);
    },
  };
}
