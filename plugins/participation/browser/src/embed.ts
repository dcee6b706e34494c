/** The script a city pastes where a survey or a vote should appear. See examples/plain-html. */
import { frameSource } from './embedding/address';
import { placeFrame } from './embedding/frame';

function start(script: HTMLScriptElement): void {
  const { survey, poll, lang, title } = script.dataset;
  const source = frameSource({
    scriptAddress: script.src,
    survey,
    poll,
    language: lang,
    title,
    pageLanguage: document.documentElement.lang,
  });
  placeFrame(script, source);
}

if (!(document.currentScript instanceof HTMLScriptElement))
  throw new Error('embed.js: use a plain <script src>, without type="module".');
start(document.currentScript);
