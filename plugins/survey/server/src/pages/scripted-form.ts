import { html, paragraphs, trustedHtml, type Html } from '@modu/participation/page-kit';
import type { CitizenRequest } from '@modu/participation/contracts';
import type { Survey } from '../services/surveys';
import { problemWords, texts } from '../texts';
import { surveyPaths } from './survey-paths';

export const SCRIPTED_ASSETS = {
  scripts: ['survey/surveyjs.js'],
  styles: ['survey/surveyjs.css'],
} as const;

/** JSON that is safe inside a script element: nothing in it can end the element or begin a comment. */
const scriptJson = (value: unknown): Html =>
  trustedHtml(
    JSON.stringify(value)
      .replace(/</gu, '\\u003c')
      .replace(/\u2028/gu, '\\u2028')
      .replace(/\u2029/gu, '\\u2029'),
  );

/**
 * Where survey-react-ui shows a questionnaire that has more than plain pages can show. The script reads its
 * settings from the data block; no script is written into the page.
 */
export function scriptedForm(request: CitizenRequest, survey: Survey): Html {
  const { locale } = request;
  const { script, next, back, review } = texts[locale];
  const { answer } = problemWords[locale];
  const settings = {
    locale,
    version: survey.version.number,
    submitTo: request.link(surveyPaths.responses(survey.slug)),
    questionnaire: survey.version.questionnaire.json,
    words: { ...script, next, back, send: review.send, answer },
  };
  return html`<div class="section">
      <noscript><div class="panel stack">${paragraphs(script.noScript)}</div></noscript>
      <div id="surveyjs-form"></div>
      <p role="status" id="surveyjs-status">${script.loading}</p>
    </div>
    <script type="application/json" id="surveyjs-settings">
      ${scriptJson(settings)}
    </script>`;
}
