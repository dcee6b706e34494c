import type { Actor, AuditTrail, CitizenSection, CitizenSite } from '@modu/participation/contracts';
import type { DraftRepository } from '../repositories/drafts';
import type { ResponseRepository } from '../repositories/responses';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import type { VersionRepository } from '../repositories/versions';
import { createDrafts, type Drafts } from './drafts';
import { createPublicResults, type PublicResultsService } from './public-results';
import { createPublishing, type Publishing } from './publishing';
import { createReceipts, type Receipts } from './receipts';
import { createResponseExports, type ResponseExports } from './response-exports';
import { createSubmissions, type ForeignCheck, type Submissions } from './submissions';
import { createSurveyList } from './survey-list';
import { createSurveyResponses, type SurveyResponses } from './survey-responses';
import { createSurveyResults, type SurveyResultsService } from './survey-results';
import { createSurveySummaries, type SurveySummaries } from './survey-summaries';
import { createSurveys, type Surveys } from './surveys';
import { createCounts } from './tallies';

export interface SurveyServices {
  readonly surveys: Surveys;
  readonly publishing: Publishing;
  readonly drafts: Drafts;
  readonly submissions: Submissions;
  readonly receipts: Receipts;
  readonly publicResults: PublicResultsService;
  readonly list: CitizenSection['list'];
  readonly summaries: SurveySummaries;
  readonly results: SurveyResultsService;
  readonly responses: SurveyResponses;
  readonly exports: ResponseExports;
}

/** What the services stand on. */
export interface ServiceParts {
  readonly documents: SurveyDocumentRepository;
  readonly versions: VersionRepository;
  readonly drafts: DraftRepository;
  readonly responses: ResponseRepository;
  readonly checkForeign: ForeignCheck;
  /** Absolute path on this server of a path below base path and locale. */
  readonly addressOf: CitizenSite['address'];
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
  readonly now: () => Date;
  readonly timeZone: () => string;
}

/** Puts the services together. */
export function wireServices(parts: ServiceParts): SurveyServices {
  const { responses, now } = parts;
  const surveys = createSurveys(parts);
  const drafts = createDrafts({ ...parts, surveys });
  const counts = createCounts({ ...parts, surveys }, now);
  const summaries = createSurveySummaries({ ...parts, surveys });
  return {
    surveys,
    drafts,
    summaries,
    publishing: createPublishing(parts),
    submissions: createSubmissions({ ...parts, surveys, drafts }),
    receipts: createReceipts(responses, surveys),
    publicResults: createPublicResults(counts),
    list: createSurveyList({ ...parts, surveys }),
    results: createSurveyResults({ ...parts, counts, surveys, summaries }),
    responses: createSurveyResponses({ responses, surveys }),
    exports: createResponseExports({ ...parts, summaries }),
  };
}
