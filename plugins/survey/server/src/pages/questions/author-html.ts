import { html, trustedHtml, type Html } from '@modu/participation/page-kit';
import sanitizeHtml from 'sanitize-html';
import { AUTHOR_HTML } from '../../../../contracts';
import { pipedText, textIn, type HtmlElement, type Texts } from '../../../../domain/src';
import { slotMark } from '../live';
import { piped } from '../piped';
import type { QuestionView } from './view';

const ALLOWED: sanitizeHtml.IOptions = {
  ...AUTHOR_HTML,
  allowedAttributes: { a: ['href', 'rel'] },
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener' }) },
};

/** Makes HTML of an author fit to be printed, by whatever puts answers into it later. */
export const cleanHtml = (written: string): Html => trustedHtml(sanitizeHtml(written, ALLOWED));

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The sanitiser hands over what it has escaped already. */
const plain = (escaped: string): string =>
  escaped.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => ENTITIES[entity] ?? entity);

/** What an author wrote, fit to be printed. Answers in it are text, whatever was typed. */
function printable(written: string, words: Texts): Html {
  const options: sanitizeHtml.IOptions = {
    ...ALLOWED,
    transformTags: {
      a: (tagName, { href, ...others }) => ({
        tagName,
        attribs: {
          ...others,
          ...(href === undefined ? {} : { href: pipedText(href, words.piping) }),
          rel: 'noopener',
        },
      }),
    },
    textFilter: (text) =>
      text.replace(/\{[^{}:]+\}/gu, (name) => html`${piped(words, plain(name))}`.toString()),
  };
  return trustedHtml(sanitizeHtml(written, options));
}

/** html: something to read between the questions. */
export const renderHtml = (view: QuestionView<HtmlElement>): Html =>
  html`<div class="q prose stack" ${slotMark(view)}>
    ${printable(textIn(view.question.html, view.locale), view.texts)}
  </div>`;
