/** Follows a questionnaire on the page that is filled in. The page is complete without it, and whenever it stops. */
import { readLivePage, surveyForm } from './runtime/told';
import { followPage } from './runtime/flow/follow-page';

const form = surveyForm();
const told = readLivePage();
if (form !== null && told?.flow !== undefined) followPage(form, told.flow, told.words);
