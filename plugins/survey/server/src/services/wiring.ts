import type { CitizenSection, Mail, ProofOfWork } from '@modu/participation/contracts';
import { createCapacity, type Capacity } from './capacity';
import { createCodeBatches, type CodeBatches } from './codes';
import { createConsents, type Consents } from './consent';
import { createFiles, type Files } from './files';
import { createFileDownloads, type FileDownloads } from './file-downloads';
import { createDoor, type Door } from './door';
import { createDrafts, type Drafts } from './drafts';
import { createEditing, type Editing } from './editing';
import { createLibrary, type Library } from './library';
import { createMyResponses, type MyResponses } from './my-responses';
import { createPersonalData, type PersonalData } from './personal-data';
import { createPublicResults, type PublicResultsService } from './public-results';
import { createPreviews, type Previews } from './preview/previews';
import { createPublications, type Publications } from './publications';
import { createPublishing, type Publishing } from './publishing';
import { createReceiptCodes, type ReceiptCodes } from './receipt-codes';
import { createReceipts, type Receipts } from './receipts';
import { createResponseExports, type ResponseExports } from './response-exports';
import { createResponseRemovals, type ResponseRemovals } from './response-removals';
import { createReviews, type Reviews } from './reviews';
import { createRetention, type RetentionService } from './retention';
import type { ServiceParts } from './service-parts';
import { createSubmissions, type Submissions } from './submissions';
import { createSurveyCapacities, type SurveyCapacities } from './survey-capacity';
import { createSurveyList } from './survey-list';
import { createSurveyResponses, type SurveyResponses } from './survey-responses';
import { createSurveyResults, type SurveyResultsService } from './survey-results';
import { createSurveySummaries, type SurveySummaries } from './survey-summaries';
import { createSurveys, type Surveys } from './surveys';
import { createCounts } from './tallies';
import { createUncheckedReports } from './unchecked-reports';

export interface SurveyServices {
  readonly surveys: Surveys;
  readonly publishing: Publishing;
  readonly editing: Editing;
  readonly library: Library;
  readonly publications: Publications;
  readonly reviews: Reviews;
  readonly previews: Previews<SurveyServices>;
  readonly door: Door;
  readonly proof: () => ProofOfWork;
  readonly mail: () => Mail;
  readonly capacity: Capacity;
  readonly capacities: SurveyCapacities;
  readonly codes: CodeBatches;
  readonly drafts: Drafts;
  readonly submissions: Submissions;
  readonly receipts: Receipts;
  readonly publicResults: PublicResultsService;
  readonly list: CitizenSection['list'];
  readonly summaries: SurveySummaries;
  readonly results: SurveyResultsService;
  readonly responses: SurveyResponses;
  readonly exports: ResponseExports;
  readonly responseRemovals: ResponseRemovals;
  readonly files: Files;
  readonly downloads: FileDownloads;
  readonly consents: Consents;
  readonly receiptCodes: ReceiptCodes;
  readonly myResponses: MyResponses;
  readonly personalData: PersonalData;
  readonly retention: RetentionService;
}

/** Puts the services together. */
export function wireServices(parts: ServiceParts): SurveyServices {
  const { responses, now } = parts;
  const surveys = createSurveys(parts);
  const door = createDoor(parts);
  const capacity = createCapacity(parts.counters);
  const files = createFiles(parts);
  const drafts = createDrafts({ ...parts, surveys });
  const counts = createCounts({ ...parts, surveys }, now);
  const summaries = createSurveySummaries({ ...parts, surveys });
  const personalData = createPersonalData(parts);
  const receiptCodes = createReceiptCodes(parts.sealing);
  const consents = createConsents(parts.consents, now);
  const reviews = createReviews(parts);
  const own = { ...parts, surveys, personalData };
  return {
    surveys,
    door,
    proof: parts.proof,
    mail: parts.mail,
    capacity,
    capacities: createSurveyCapacities({ ...parts, surveys, capacity }),
    codes: createCodeBatches(parts),
    drafts,
    summaries,
    publishing: createPublishing({ ...parts, personalData, reviews }),
    editing: createEditing({ ...parts, reviews }),
    library: createLibrary(parts),
    publications: createPublications(parts),
    reviews,
    previews: createPreviews(parts, wireServices),
    submissions: createSubmissions({
      ...own,
      consents,
      receiptCodes,
      drafts,
      door,
      capacity,
      files,
      reportUnchecked: createUncheckedReports(parts),
    }),
    receipts: createReceipts(responses, surveys, personalData),
    publicResults: createPublicResults(counts),
    list: createSurveyList({ ...parts, surveys }),
    results: createSurveyResults({ ...parts, counts, surveys, summaries }),
    responses: createSurveyResponses(own),
    exports: createResponseExports({ ...parts, summaries }),
    responseRemovals: createResponseRemovals({ ...parts, files, summaries }),
    files,
    downloads: createFileDownloads({ ...parts, files, summaries }),
    consents,
    receiptCodes,
    personalData,
    myResponses: createMyResponses({ ...own, files, codes: receiptCodes }),
    retention: createRetention({ ...parts, drafts }),
  };
}
