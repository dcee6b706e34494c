import { html, type Html } from '@modu/participation/page-kit';
import { renderHtml } from './author-html';
import { renderBoolean } from './boolean';
import { renderCheckbox, renderRadiogroup } from './choices';
import { renderDropdown } from './dropdown';
import { renderComment, renderMultipleText, renderText } from './inputs';
import { renderMatrix, renderRating } from './scales';
import type { QuestionView } from './view';

/** One question of any type that plain pages show. */
export function renderQuestion(view: QuestionView): Html {
  const { question } = view;
  switch (question.type) {
    case 'radiogroup':
      return renderRadiogroup({ ...view, question });
    case 'dropdown':
      return renderDropdown({ ...view, question });
    case 'checkbox':
      return renderCheckbox({ ...view, question });
    case 'rating':
      return renderRating({ ...view, question });
    case 'matrix':
      return renderMatrix({ ...view, question });
    case 'boolean':
      return renderBoolean({ ...view, question });
    case 'text':
      return renderText({ ...view, question });
    case 'comment':
      return renderComment({ ...view, question });
    case 'multipletext':
      return renderMultipleText({ ...view, question });
    case 'html':
      return renderHtml({ ...view, question });
    case 'foreign':
      // Its questionnaire is shown by survey-react-ui; this page is never made for it.
      return html``;
  }
}

export * from './view';
