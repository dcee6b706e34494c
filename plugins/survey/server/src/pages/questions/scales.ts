import { attributes, html, type Html, type HtmlValue } from '@modu/participation/page-kit';
import {
  choiceText,
  fieldName,
  own,
  textIn,
  type Choice,
  type ChoiceFlow,
  type MatrixQuestion,
  type RatingQuestion,
} from '../../../../domain/src';
import { describedBy, errorsAt, groupFrame, rowId, valueOf, type QuestionView } from './view';

interface Scale {
  readonly name: string;
  readonly points: readonly ChoiceFlow[];
  readonly chosen: string;
  /** Id of the first point, where a problem leads. */
  readonly firstId: string;
  readonly isEnabled: boolean;
  readonly textOf: (choice: Choice) => HtmlValue;
}

const scale = ({ name, points, chosen, firstId, isEnabled, textOf }: Scale): Html =>
  html`<div class="scale" data-points="${points.length}">
    ${points.map(({ choice, isEnabled: isOpen }, index) => {
      const value = String(choice.value);
      const input = attributes({
        type: 'radio',
        name,
        value,
        id: index === 0 ? firstId : null,
        checked: value === chosen,
        disabled: !isEnabled || !isOpen,
      });
      return html`<label><input${input} /><span>${textOf(choice)}</span></label>`;
    })}
  </div>`;

/** Numbers alone say nothing: the ends are named where their author named them. */
function ratingText({ question, locale }: QuestionView<RatingQuestion>, choice: Choice): HtmlValue {
  const text = choiceText(choice, locale);
  const isFirst = choice === question.choices[0];
  const isLast = choice === question.choices.at(-1);
  const end = isFirst ? question.minDescription : isLast ? question.maxDescription : {};
  const description = textIn(end, locale);
  return description === '' ? text : html`${text} <small>${description}</small>`;
}

/** rating: a point on a scale. */
export const renderRating = (view: QuestionView<RatingQuestion>): Html =>
  groupFrame(
    view,
    scale({
      name: fieldName(view.question.name),
      points: view.flow.choices,
      chosen: valueOf(view),
      firstId: view.id,
      isEnabled: view.flow.isEnabled,
      textOf: (choice) => ratingText(view, choice),
    }),
  );

function matrixRow(view: QuestionView<MatrixQuestion>, row: Choice, index: number): Html {
  const { question, flow, locale, id, fields } = view;
  const name = fieldName(question.name, row.value);
  const isHere = (path: string): boolean => path === String(row.value);
  const description = describedBy(view, '', isHere);
  const state = description !== null && html` aria-describedby="${description}"`;
  return html`<fieldset class="mrow${description !== null && ' bad'}" ${state}>
    <legend>${choiceText(row, locale)}</legend>
    ${errorsAt(view, isHere)}${scale({
      name,
      points: flow.columns,
      chosen: own(fields, name)?.[0] ?? '',
      firstId: rowId(id, index),
      isEnabled: flow.isEnabled,
      textOf: (column) => choiceText(column, locale),
    })}
  </fieldset>`;
}

/** matrix: one point of a scale in each row. */
export function renderMatrix(view: QuestionView<MatrixQuestion>): Html {
  const { question, flow, locale } = view;
  const heads = flow.columns.map(({ choice }) => html`<li>${choiceText(choice, locale)}</li>`);
  // Ids count all rows, shown or not, so that a problem finds its row.
  const rows = flow.rows.map(({ choice }) => matrixRow(view, choice, question.rows.indexOf(choice)));
  return groupFrame(
    view,
    html`<div class="matrix" data-points="${flow.columns.length}">
      <div class="mhead" aria-hidden="true">
        <span></span>
        <ul>
          ${heads}
        </ul>
      </div>
      ${rows}
    </div>`,
    { hasOwnPlace: (path) => flow.rows.some(({ choice }) => String(choice.value) === path) },
  );
}
