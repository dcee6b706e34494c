import sanitizeHtml from 'sanitize-html';
import { SurveyModel } from 'survey-core';
import 'survey-core/i18n/korean';
import { AUTHOR_HTML } from '../../../../contracts';
import type { ContentLocale } from '../../locale';
import { previewJson } from './preview-json';

/** Links open beside the form, which would otherwise be left. */
const ALLOWED: sanitizeHtml.IOptions = {
  ...AUTHOR_HTML,
  allowedAttributes: { a: ['href', 'rel', 'target'] },
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener', target: '_blank' }) },
};

/** Accent and ground of the citizen pages: survey-core's own green is too faint to read a button by. */
const THEME = {
  cssVariables: {
    '--sjs2-color-project-brand-600': '#0b50d0',
    '--sjs2-color-utility-surface-survey': '#f4f6fa',
  },
};

/**
 * What one administrator wrote runs here with the rights of another who looks at it. Sanitised is what comes out: an
 * answer piped into the markup may hold markup of its own.
 */
class PreviewSurvey extends SurveyModel {
  override processHtml(html: string, reason?: string): string {
    return sanitizeHtml(super.processHtml(html, reason), ALLOWED);
  }
}

export type Preview =
  | { readonly ok: true; readonly model: SurveyModel }
  | { readonly ok: false; readonly reason: 'notJson' | 'notShown' };

/** A survey that nobody stores. Never throws: authors are in the middle of writing. */
export function previewOf(text: string): Preview {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, reason: 'notJson' };
    throw error;
  }
  try {
    const model = new PreviewSurvey(previewJson(json));
    model.applyTheme(THEME);
    return { ok: true, model };
  } catch {
    // survey-core throws whatever comes to hand at JSON that is no questionnaire; the list of problems says which part.
    return { ok: false, reason: 'notShown' };
  }
}

/** Changes the language and keeps page and answers. */
export function showIn(model: SurveyModel, locale: ContentLocale): void {
  model.locale = locale;
}
