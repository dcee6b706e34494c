import { html, type Html } from '@modu/participation/page-kit';
import { renderHtml } from './author-html';
import { renderBoolean } from './boolean';
import { renderCheckbox, renderRadiogroup } from './choices';
import { renderDropdown } from './dropdown';
import { renderFiles } from './files';
import { renderImage, renderImagePicker } from './images';
import { renderComment, renderMultipleText, renderText } from './inputs';
import { renderRanking } from './ranking';
import { renderItems } from './items';
import { renderMatrix, renderRating } from './scales';
import { renderSlider } from './slider';
import type { QuestionView } from './view';
import { renderExpression } from './worked-out';

/** One question of any type that plain pages show. */
export function renderQuestion(view: QuestionView): Html {
  const { question } = view;
  switch (question.type) {
    case 'radiogroup':
    case 'buttongroup':
      return renderRadiogroup({ ...view, question });
    case 'dropdown':
      return renderDropdown({ ...view, question });
    case 'checkbox':
    case 'tagbox':
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
    case 'ranking':
      return renderRanking({ ...view, question });
    case 'slider':
      return renderSlider({ ...view, question });
    case 'imagepicker':
      return renderImagePicker({ ...view, question });
    case 'file':
      return renderFiles({ ...view, question });
    case 'image':
      return html`${renderImage({ ...view, question })}`;
    case 'expression':
      return renderExpression({ ...view, question });
    case 'matrixdropdown':
    case 'matrixdynamic':
    case 'paneldynamic':
      return renderItems({ ...view, question });
    case 'html':
      return renderHtml({ ...view, question });
    default:
      // Other types' questionnaires are shown by survey-react-ui; this page is never made for them.
      return html``;
  }
}

export * from './view';
