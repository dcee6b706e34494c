import type { CitizenRoute } from '@modu/participation/contracts';
import { MAX_ANSWERS_BYTES } from '../answers-size';
import { admit } from '../controllers/citizen/admission';
import { downloadFile } from '../controllers/citizen/files';
import { decideConsent, decideScriptedConsent, showConsent } from '../controllers/citizen/consent';
import {
  downloadMyResponse,
  showMyResponse,
  showMyResponseDoor,
  showWithdrawn,
  withdrawMyResponse,
} from '../controllers/citizen/my-response';
import { keepForLater, mailKept, resumeDraft, showKept } from '../controllers/citizen/resuming';
import { beginDraft, showResults, showStart } from '../controllers/citizen/surveys';
import { sendAnswers, showReceipt, showReview } from '../controllers/citizen/submissions';
import { saveSurveyPage, showSurveyPage } from '../controllers/citizen/survey-pages';
import type { SurveyServices } from '../services';

/** A page of long texts: a Korean letter takes nine bytes in a form. */
const MAX_BODY_BYTES = 512 * 1024;

const SURVEY = '/surveys/:slug';
const DRAFT = `${SURVEY}/drafts/:token`;
const MINE = `${SURVEY}/my-response`;

/** Everything a citizen can open or send, below base path and locale. */
export const citizenRoutes = (services: SurveyServices): readonly CitizenRoute[] => [
  { method: 'GET', path: SURVEY, rate: 'read', handle: showStart(services) },
  { method: 'POST', path: `${SURVEY}/admission`, rate: 'attempt', handle: admit(services) },
  { method: 'POST', path: `${SURVEY}/drafts`, rate: 'write', handle: beginDraft(services) },
  { method: 'GET', path: `${DRAFT}/consent`, rate: 'read', handle: showConsent(services) },
  { method: 'POST', path: `${DRAFT}/consent`, rate: 'write', handle: decideConsent(services) },
  { method: 'POST', path: `${SURVEY}/consent`, rate: 'write', handle: decideScriptedConsent(services) },
  { method: 'GET', path: `${DRAFT}/pages/:page`, rate: 'read', handle: showSurveyPage(services) },
  {
    method: 'POST',
    path: `${DRAFT}/pages/:page`,
    rate: 'write',
    maxBodyBytes: MAX_BODY_BYTES,
    uploads: services.files.uploads,
    handle: saveSurveyPage(services),
  },
  { method: 'GET', path: `${DRAFT}/files/:id`, rate: 'read', handle: downloadFile(services) },
  { method: 'POST', path: `${DRAFT}/later`, rate: 'write', handle: keepForLater(services) },
  { method: 'GET', path: `${DRAFT}/later`, rate: 'read', handle: showKept(services) },
  { method: 'POST', path: `${DRAFT}/mail`, rate: 'attempt', handle: mailKept(services) },
  { method: 'POST', path: `${SURVEY}/resume`, rate: 'attempt', handle: resumeDraft(services) },
  { method: 'GET', path: `${DRAFT}/review`, rate: 'read', handle: showReview(services) },
  {
    method: 'POST',
    path: `${SURVEY}/responses`,
    rate: 'write',
    maxBodyBytes: MAX_ANSWERS_BYTES,
    handle: sendAnswers(services),
  },
  { method: 'GET', path: `${SURVEY}/receipts/:number`, rate: 'read', handle: showReceipt(services) },
  { method: 'GET', path: MINE, rate: 'read', handle: showMyResponseDoor(services) },
  // Each of these takes number and code: guessing is slow.
  { method: 'POST', path: MINE, rate: 'attempt', handle: showMyResponse(services) },
  { method: 'POST', path: `${MINE}/file`, rate: 'attempt', handle: downloadMyResponse(services) },
  { method: 'POST', path: `${MINE}/withdrawal`, rate: 'attempt', handle: withdrawMyResponse(services) },
  { method: 'GET', path: `${MINE}/withdrawn`, rate: 'read', handle: showWithdrawn(services) },
  { method: 'GET', path: `${SURVEY}/results`, rate: 'read', handle: showResults(services) },
];
