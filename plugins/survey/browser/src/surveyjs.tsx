import { createRoot } from 'react-dom/client';
import { Model, type CompleteEvent, type SurveyModel } from 'survey-core';
import 'survey-core/i18n/korean';
import 'survey-core/survey-core.css';
import { Survey } from 'survey-react-ui';
import { readSettings, type Settings } from './settings';
import { submit } from './submit';

/** The citizen pages' accent: survey-core's own green is too faint to read a button by. */
const THEME = { cssVariables: { '--sjs2-color-project-brand-600': '#0b50d0' } };

function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/]/gu, '-');
}

async function send(settings: Settings, key: string, sender: SurveyModel, event: CompleteEvent): Promise<void> {
  event.showSaveInProgress(settings.words.sending);
  const sent = await submit(settings, sender.data, key);
  if (sent.ok) location.assign(sent.receiptPath);
  // survey-core shows a button that sends again under this text.
  else event.showSaveError([settings.words.notSent, ...sent.messages].join(' '));
}

function start(place: HTMLElement, settings: Settings): void {
  const model = new Model(settings.questionnaire);
  model.locale = settings.locale;
  model.applyTheme(THEME);
  // One key for one filling-in, so that sending again after a lost answer is the same act.
  const key = randomKey();
  model.onComplete.add((sender, event) => {
    void send(settings, key, sender, event);
  });
  createRoot(place).render(<Survey model={model} />);
}

const place = document.getElementById('surveyjs');
if (place !== null) {
  const settings = readSettings(document.getElementById('surveyjs-settings')?.textContent);
  try {
    start(place, settings);
  } catch (error) {
    place.textContent = settings.words.failed;
    throw error;
  }
}
