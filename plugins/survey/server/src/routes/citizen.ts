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
import { previewable, showPreviewEnd } from '../controllers/citizen/previewing';
import { keepForLater, mailKept, resumeDraft, showKept } from '../controllers/citizen/resuming';
import { beginDraft, showResults, showStart } from '../controllers/citizen/surveys';
import { sendAnswers, showReceipt, showReview } from '../controllers/citizen/submissions';
import { saveSurveyPage, showSurveyPage } from '../controllers/citizen/survey-pages';
import type { Handler } from '../controllers/citizen/with-survey';
import type { SurveyServices } from '../services';

/** A page of long texts: a Korean letter takes nine bytes in a form. */
const MAX_BODY_BYTES = 512 * 1024;

const SURVEY = '/surveys/:slug';
const DRAFT = `${SURVEY}/drafts/:token`;
const MINE = `${SURVEY}/my-response`;

/** Everything a citizen can open or send, below base path and locale. */
export function citizenRoutes(services: SurveyServices): readonly CitizenRoute[] {
  const by = (make: (services: SurveyServices) => Handler, instead?: Handler): Handler =>
    previewable(services, make, instead);
  return [
    { method: 'GET', path: SURVEY, rate: 'read', handle: by(showStart) },
    { method: 'POST', path: `${SURVEY}/admission`, rate: 'attempt', handle: by(admit) },
    { method: 'POST', path: `${SURVEY}/drafts`, rate: 'write', handle: by(beginDraft) },
    { method: 'GET', path: `${DRAFT}/consent`, rate: 'read', handle: by(showConsent) },
    { method: 'POST', path: `${DRAFT}/consent`, rate: 'write', handle: by(decideConsent) },
    { method: 'POST', path: `${SURVEY}/consent`, rate: 'write', handle: by(decideScriptedConsent) },
    { method: 'GET', path: `${DRAFT}/pages/:page`, rate: 'read', handle: by(showSurveyPage) },
    {
      method: 'POST',
      path: `${DRAFT}/pages/:page`,
      rate: 'write',
      maxBodyBytes: MAX_BODY_BYTES,
      uploads: services.files.uploads,
      handle: by(saveSurveyPage),
    },
    { method: 'GET', path: `${DRAFT}/files/:id`, rate: 'read', handle: by(downloadFile) },
    { method: 'POST', path: `${DRAFT}/later`, rate: 'write', handle: by(keepForLater) },
    { method: 'GET', path: `${DRAFT}/later`, rate: 'read', handle: by(showKept) },
    { method: 'POST', path: `${DRAFT}/mail`, rate: 'attempt', handle: by(mailKept) },
    { method: 'POST', path: `${SURVEY}/resume`, rate: 'attempt', handle: by(resumeDraft) },
    { method: 'GET', path: `${DRAFT}/review`, rate: 'read', handle: by(showReview) },
    {
      method: 'POST',
      path: `${SURVEY}/responses`,
      rate: 'write',
      maxBodyBytes: MAX_ANSWERS_BYTES,
      handle: by(sendAnswers),
    },
    {
      method: 'GET',
      path: `${SURVEY}/receipts/:number`,
      rate: 'read',
      handle: by(showReceipt, showPreviewEnd),
    },
    { method: 'GET', path: MINE, rate: 'read', handle: by(showMyResponseDoor) },
    // Each of these takes number and code: guessing is slow.
    { method: 'POST', path: MINE, rate: 'attempt', handle: by(showMyResponse) },
    { method: 'POST', path: `${MINE}/file`, rate: 'attempt', handle: by(downloadMyResponse) },
    { method: 'POST', path: `${MINE}/withdrawal`, rate: 'attempt', handle: by(withdrawMyResponse) },
    { method: 'GET', path: `${MINE}/withdrawn`, rate: 'read', handle: by(showWithdrawn) },
    { method: 'GET', path: `${SURVEY}/results`, rate: 'read', handle: by(showResults) },
  ];
}
