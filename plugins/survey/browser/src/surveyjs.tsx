import { createRoot } from 'react-dom/client';
// Not `survey-core.css`: that one loads a font from another host.
import 'survey-core/survey-core.fontless.min.css';
import './surveyjs.css';
import { readSettings } from './settings';
import { SurveyForm } from './survey-form';

/** Shows a questionnaire that has more than plain pages can show. Only pages with such a one load this. */
function start(): void {
  const place = document.getElementById('surveyjs-form');
  const status = document.getElementById('surveyjs-status');
  const block = document.getElementById('surveyjs-settings');
  if (place === null || status === null || block === null) return;
  const settings = readSettings(block.textContent);
  const say = (text: string): void => {
    status.textContent = text;
  };
  say('');
  createRoot(place, {
    onUncaughtError: () => {
      say(settings.words.failed);
    },
  }).render(
    <SurveyForm
      settings={settings}
      onStatus={say}
      onStored={(receiptPath) => {
        window.location.assign(receiptPath);
      }}
    />,
  );
}

start();
