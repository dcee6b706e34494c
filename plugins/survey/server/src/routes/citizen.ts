import type { CitizenRoute } from '@modu/participation/contracts';
import { beginDraft, showResults, showStart } from '../controllers/citizen/surveys';
import { sendAnswers, showReceipt, showReview } from '../controllers/citizen/submissions';
import { saveSurveyPage, showSurveyPage } from '../controllers/citizen/survey-pages';
import type { SurveyServices } from '../services';

/** A page of long texts: a Korean letter takes nine bytes in a form. */
const MAX_BODY_BYTES = 512 * 1024;

const SURVEY = '/surveys/:slug';
const DRAFT = `${SURVEY}/drafts/:token`;

/** Everything a citizen can open or send, below base path and locale. */
export const citizenRoutes = (services: SurveyServices): readonly CitizenRoute[] => [
  { method: 'GET', path: SURVEY, rate: 'read', handle: showStart(services) },
  { method: 'POST', path: `${SURVEY}/drafts`, rate: 'write', handle: beginDraft(services) },
  { method: 'GET', path: `${DRAFT}/pages/:page`, rate: 'read', handle: showSurveyPage(services) },
  {
    method: 'POST',
    path: `${DRAFT}/pages/:page`,
    rate: 'write',
    maxBodyBytes: MAX_BODY_BYTES,
    handle: saveSurveyPage(services),
  },
  { method: 'GET', path: `${DRAFT}/review`, rate: 'read', handle: showReview(services) },
  {
    method: 'POST',
    path: `${SURVEY}/responses`,
    rate: 'write',
    maxBodyBytes: MAX_BODY_BYTES,
    handle: sendAnswers(services),
  },
  { method: 'GET', path: `${SURVEY}/receipts/:number`, rate: 'read', handle: showReceipt(services) },
  { method: 'GET', path: `${SURVEY}/results`, rate: 'read', handle: showResults(services) },
];
