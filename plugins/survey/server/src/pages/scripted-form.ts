import { html, paragraphs, PROOF_SCRIPT, proofField, type Html } from '@modu/participation/page-kit';
import type { CitizenRequest } from '@modu/participation/contracts';
import { isRestricted, withFilesInsideAnswers, withoutOutgoing } from '../../../domain/src';
import { MAX_INLINE_FILE_BYTES } from '../answers-size';
import { versionWithoutPersonal, type Survey } from '../services/surveys';
import { problemWords, texts } from '../texts';
import { cleanHtml } from './questions/author-html';
import { scriptJson } from './script-json';
import { surveyPaths } from './survey-paths';

export const SCRIPTED_ASSETS = {
  scripts: ['survey/surveyjs.js', PROOF_SCRIPT],
  styles: ['survey/surveyjs.css'],
} as const;

/**
 * Where survey-react-ui shows a questionnaire that has more than plain pages can show. The script reads its
 * settings from the data block; no script is written into the page.
 *
 * @param given what the door gave, where the survey asks for it; whether personal data may be asked; and how many bytes
 *   one file may have on this site
 */
export function scriptedForm(
  request: CitizenRequest,
  survey: Survey,
  given: { readonly pass: string | null; readonly mayAsk: boolean | null; readonly maxFileBytes: number },
): Html {
  const { locale } = request;
  const { pass, mayAsk, maxFileBytes } = given;
  const { script, next, back, review } = texts[locale];
  const { answer } = problemWords[locale];
  const shown = mayAsk === false ? versionWithoutPersonal(survey.version) : survey.version;
  const harmless = withoutOutgoing(shown.questionnaire.json, (written) => cleanHtml(written).toString());
  const settings = {
    locale,
    version: survey.version.number,
    submitTo: request.link(surveyPaths.responses(survey.slug)),
    ...(pass === null ? {} : { pass }),
    ...(mayAsk === null ? {} : { consent: mayAsk }),
    questionnaire: withFilesInsideAnswers(harmless, Math.min(maxFileBytes, MAX_INLINE_FILE_BYTES)),
    words: { ...script, next, back, send: review.send, answer },
  };
  return html`<div class="section">
      <noscript><div class="panel stack">${paragraphs(script.noScript)}</div></noscript>
      <div id="surveyjs-form"></div>
      <p role="status" id="surveyjs-status">${script.loading}</p>
      ${!isRestricted(survey.rules) && proofField(request)}
    </div>
    <script type="application/json" id="surveyjs-settings">
      ${scriptJson(settings)}
    </script>`;
}
