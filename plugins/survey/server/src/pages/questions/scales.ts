import { attributes, html, type Html, type HtmlValue } from '@modu/participation/page-kit';
import {
  own,
  partField,
  type Choice,
  type ChoiceFlow,
  type MatrixQuestion,
  type RatingQuestion,
} from '../../../../domain/src';
import { choiceMark } from '../live';
import { pipedChoice, pipedIn } from '../piped';
import { listed, type ListedChoice } from './choices';
import { describedBy, errorsAt, groupFrame, rowId, valueOf, type QuestionView } from './view';

interface Scale {
  readonly name: string;
  readonly points: readonly ListedChoice[];
  readonly isLive: boolean;
  readonly chosen: string;
  /** Id of the first point, where a problem leads. */
  readonly firstId: string;
  readonly isEnabled: boolean;
  readonly textOf: (choice: Choice) => HtmlValue;
}

const shownOf = (points: readonly ListedChoice[]): number => points.filter(({ isShown }) => isShown).length;

const scale = ({ name, points, isLive, chosen, firstId, isEnabled, textOf }: Scale): Html =>
  html`<div class="scale" data-points="${shownOf(points)}">
    ${points.map((point, index) => {
      const { choice, isEnabled: isOpen } = point;
      const value = String(choice.value);
      const input = attributes({
        type: 'radio',
        name,
        value,
        id: index === 0 ? firstId : null,
        checked: value === chosen,
        disabled: !isEnabled || !isOpen,
      });
      return listed(
        point,
        html`<label${choiceMark({ isLive }, point)}><input${input} /><span>${textOf(choice)}</span></label>`,
      );
    })}
  </div>`;

/** Numbers alone say nothing: the ends are named where their author named them. */
function ratingText({ question, texts }: QuestionView<RatingQuestion>, choice: Choice): HtmlValue {
  const text = pipedChoice(texts, choice);
  const isFirst = choice === question.choices[0];
  const isLast = choice === question.choices.at(-1);
  const end = isFirst ? question.minDescription : isLast ? question.maxDescription : {};
  const description = pipedIn(texts, end);
  return description === '' ? text : html`${text} <small>${description}</small>`;
}

/** All points in their order; those that are not shown only where a script could show them. */
function possible(
  { isLive }: QuestionView,
  all: readonly Choice[],
  shown: readonly ChoiceFlow[],
): readonly ListedChoice[] {
  return all.flatMap((choice): ListedChoice[] => {
    const here = shown.find((each) => each.choice === choice);
    if (here === undefined && !isLive) return [];
    return [{ choice, isEnabled: true, ...here, isShown: here !== undefined }];
  });
}

/** rating: a point on a scale. */
export const renderRating = (view: QuestionView<RatingQuestion>): Html =>
  groupFrame(
    view,
    scale({
      name: view.field,
      points: possible(view, view.question.choices, view.flow.choices),
      isLive: view.isLive,
      chosen: valueOf(view),
      firstId: view.id,
      isEnabled: view.flow.isEnabled,
      textOf: (choice) => ratingText(view, choice),
    }),
  );

function matrixRow(view: QuestionView<MatrixQuestion>, shown: ListedChoice, index: number): Html {
  const row = shown.choice;
  const { flow, texts, id, fields, question } = view;
  const name = partField(view.field, row.value);
  const isHere = (path: string): boolean => path === String(row.value);
  const description = describedBy(view, '', isHere);
  const state = description !== null && html` aria-describedby="${description}"`;
  const content = html`<fieldset
    class="mrow${description !== null && ' bad'}"
    ${state}${choiceMark(view, shown)}
  >
    <legend>${pipedChoice(texts, row)}</legend>
    ${errorsAt(view, isHere)}${scale({
      name,
      points: possible(view, question.columns, flow.columns),
      isLive: view.isLive,
      chosen: own(fields, name)?.[0] ?? '',
      firstId: rowId(id, index),
      isEnabled: flow.isEnabled,
      textOf: (column) => pipedChoice(texts, column),
    })}
  </fieldset>`;
  return listed(shown, content);
}

/** matrix: one point of a scale in each row. */
export function renderMatrix(view: QuestionView<MatrixQuestion>): Html {
  const { question, flow, texts } = view;
  const heads = possible(view, question.columns, flow.columns).map((column) =>
    listed(column, html`<li${choiceMark(view, column)}>${pipedChoice(texts, column.choice)}</li>`),
  );
  // Ids count all rows, shown or not, so that a problem finds its row.
  const rows = possible(view, question.rows, flow.rows).map((row) =>
    matrixRow(view, row, question.rows.indexOf(row.choice)),
  );
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
