import { LIVE_PAGE, type LivePage } from '../../../contracts/live-page';

/** What the page says about itself, for the scripts of one release: the server that wrote it served them as well. */
export function readLivePage(): LivePage | undefined {
  const text = document.getElementById(LIVE_PAGE)?.textContent ?? '';
  return text === '' ? undefined : (JSON.parse(text) as LivePage);
}

/** The form that is filled in. */
export const surveyForm = (): HTMLFormElement | null => document.querySelector('form[data-autosave]');
