import { createRoot } from 'react-dom/client';
import { Survey } from 'survey-react-ui';
// Not `survey-core.css`: that one loads a font from another host.
import 'survey-core/survey-core.fontless.min.css';
import './surveyjs.css';
import { adoptIcons } from './adopt-icons';
import { adoptTheme } from './adopt-theme';
import { createSendingModel } from './sending-model';
import { readSettings } from './settings';

/** Shows a questionnaire that has more than plain pages can show. Only pages with such a one load this. */
function start(place: HTMLElement, status: HTMLElement, block: HTMLElement): void {
  const settings = readSettings(block.textContent);
  const say = (text: string): void => {
    status.textContent = text;
  };
  try {
    const model = createSendingModel(settings, {
      say,
      leaveFor: (receiptPath) => {
        window.location.assign(receiptPath);
      },
      proof: () => document.querySelector<HTMLInputElement>('input[data-proof]')?.value ?? '',
      fetch: (address, init) => fetch(address, init),
    });
    adoptIcons();
    adoptTheme(model);
    say('');
    createRoot(place).render(<Survey model={model} />);
  } catch (error) {
    say(settings.words.failed);
    throw error;
  }
}

const [place, status, block] = ['surveyjs-form', 'surveyjs-status', 'surveyjs-settings'].map((id) =>
  document.getElementById(id),
);
if (place && status && block) start(place, status, block);
