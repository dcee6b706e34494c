import { html, trustedHtml, type Html } from '@modu/participation/page-kit';
import sanitizeHtml from 'sanitize-html';
import { textIn, type HtmlElement } from '../../../../domain/src';
import type { QuestionView } from './view';

/** Text and links. No images: nothing on these pages comes from another host. No headings: those are the page's. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'b', 'strong', 'i', 'em', 'u', 'small', 'ul', 'ol', 'li', 'a', 'blockquote'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener' }) },
  nestingLimit: 20,
};

/** Makes HTML of an author fit to be printed. */
export const cleanHtml = (written: string): Html => trustedHtml(sanitizeHtml(written, ALLOWED));

/** html: something to read between the questions. */
export const renderHtml = ({ question, locale }: QuestionView<HtmlElement>): Html =>
  html`<div class="q prose stack">${cleanHtml(textIn(question.html, locale))}</div>`;
