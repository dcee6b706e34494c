/** What every survey page gains when scripts run. The page is complete without it, and each part is on its own. */
import { EVENTS } from './runtime/events';
import { findInLists } from './runtime/page/combo-box';
import { showErrorsOnLeave } from './runtime/page/errors-on-leave';
import { sortRankings } from './runtime/page/rankings';
import { drawSliders } from './runtime/page/sliders';
import { readLivePage, surveyForm } from './runtime/told';

const form = surveyForm();
const told = readLivePage();
if (form !== null && told !== undefined) {
  const { words } = told;
  showErrorsOnLeave(form, words);
  // Rows, panels and questions may come later.
  const enhance = (): void => {
    sortRankings(form, words);
    findInLists(form, words);
    drawSliders(form, words);
  };
  form.addEventListener(EVENTS.changed, enhance);
  enhance();
}
