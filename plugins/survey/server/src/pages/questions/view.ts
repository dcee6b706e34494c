import { fieldError, html, type Html, type HtmlValue } from '@modu/participation/page-kit';
import type { Locale } from '@modu/participation/contracts';
import {
  commentPath,
  isOptional,
  own,
  rangeEnds,
  type FileLimits,
  type ItemFlow,
  type Question,
  type QuestionFlow,
  type Texts,
} from '../../../../domain/src';
import { texts } from '../../texts';
import { offerMark, slotMark } from '../live';
import { pipedIn, pipedTitle } from '../piped';

export interface FieldProblem {
  /** '' for the question itself; else a matrix row, an item of a multipletext, or the text of "other". */
  readonly path: string;
  readonly message: string;
}

/** One question as it stands on a page. */
export interface QuestionView<Type extends Question = Question> {
  readonly question: Type;
  readonly flow: QuestionFlow;
  readonly locale: Locale;
  /** The author's words, with answers in them. */
  readonly texts: Texts;
  /** Name of its field, and the beginning of the names of its parts' fields. */
  readonly field: string;
  /** Unique on the page and fit for an id, whatever the question is called: `q5`. */
  readonly id: string;
  /** What the fields hold now, by their names. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly FieldProblem[];
  /** The same for one citizen on every page: shuffled choices stay where they are. */
  readonly seed: string;
  readonly fileLimits: FileLimits;
  readonly fileAddress: (id: string) => string;
  /** What is asked in one of its rows or panels. */
  readonly renderItem: (item: ItemFlow, index: number) => Html;
  /** A problem that stands at a question in one of its rows or panels. */
  readonly isPlacedInside: (path: string) => boolean;
  readonly isLive: boolean;
  /** The same with one more row or panel, on a page that is live. */
  readonly blank: QuestionFlow | undefined;
}

/** Stands for the place of a row or panel that a script will make: more than there can be. */
export const NEW_ITEM = 99_999;

export const rowId = (id: string, index: number): string => `${id}-r${String(index)}`;
export const itemId = (id: string, index: number): string => `${id}-i${String(index)}`;
/** Of the parts of a ranking or a range: the first is the one a problem of the whole leads to. */
export const partId = (id: string, index: number): string => (index <= 0 ? id : `${id}-k${String(index)}`);
export const otherId = (id: string): string => `${id}-other`;
const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string, index: number): string => `${id}-error-${String(index)}`;

/** Id of the control a problem leads to. */
export function controlId({ question, choices }: QuestionFlow, id: string, path: string): string {
  if (path === commentPath) return otherId(id);
  if (question.type === 'matrix') {
    const row = question.rows.findIndex(({ value }) => String(value) === path);
    return rowId(id, Math.max(0, row));
  }
  if (question.type === 'multipletext') {
    const item = question.items.findIndex(({ name }) => name === path);
    return itemId(id, Math.max(0, item));
  }
  if (question.type === 'ranking')
    return partId(
      id,
      choices.findIndex(({ choice }) => String(choice.value) === path),
    );
  if (question.type === 'slider')
    return partId(
      id,
      rangeEnds.findIndex((end) => end === path),
    );
  return id;
}

/** What a field holds, its first value. */
export const valueOf = (view: QuestionView, name = view.field): string => own(view.fields, name)?.[0] ?? '';

export const valuesOf = (view: QuestionView): readonly string[] => own(view.fields, view.field) ?? [];

export const hintOf = ({ question, texts: words }: QuestionView): string => words.text(question.description);

/** Ids of the hint and of the problems a control is described by; `null` when there are none. */
export function describedBy(
  view: QuestionView,
  hint: string,
  isAbout: (path: string) => boolean,
): string | null {
  const errors = view.problems.flatMap(({ path }, index) => (isAbout(path) ? [errorId(view.id, index)] : []));
  const ids = [...(hint === '' ? [] : [hintId(view.id)]), ...errors];
  return ids.length === 0 ? null : ids.join(' ');
}

export const hasProblem = (view: QuestionView, path: string): boolean =>
  view.problems.some((problem) => problem.path === path);

/** The question's number without the full stop that lists need and headings do not. */
export const numberOf = ({ flow }: Pick<QuestionView, 'flow'>): string => flow.number.replace(/\.$/u, '');

export const optionalMark = (locale: Locale): Html =>
  html` <span class="optional">${texts[locale].optional}</span>`;

function heading(view: QuestionView): Html {
  const number = numberOf(view);
  return html`${number !== '' && html`<span class="qn">${number}</span> `}${pipedTitle(view.texts, view.question)}${
    isOptional(view.flow) && optionalMark(view.locale)
  }`;
}

/** The sentences about a part of a question, for the place where that part stands. */
export const errorsAt = (view: QuestionView, isHere: (path: string) => boolean): HtmlValue =>
  view.problems.map(
    ({ path, message }, index) => isHere(path) && fieldError(view.locale, errorId(view.id, index), message),
  );

/** The author's words come first in a hint. */
function hintLine(view: QuestionView, hint: string): Html | false {
  const rest = hint.slice(hintOf(view).length);
  const written = pipedIn(view.texts, view.question.description);
  return hint !== '' && html`<p class="hint" id="${hintId(view.id)}">${written}${rest}</p>`;
}

const className = (view: QuestionView): string => (view.problems.length > 0 ? 'q bad' : 'q');

interface FrameParts {
  readonly hint?: string;
  /** Parts of the question beside which their own problems stand. */
  readonly hasOwnPlace?: (path: string) => boolean;
}

/** A question answered with several controls: the legend is the question. */
export function groupFrame(view: QuestionView, controls: HtmlValue, parts: FrameParts = {}): Html {
  const { hint = hintOf(view), hasOwnPlace = () => false } = parts;
  const isHere = (path: string): boolean => !hasOwnPlace(path);
  const description = describedBy(view, hint, isHere);
  const describing = description !== null && html` aria-describedby="${description}"`;
  return html`<fieldset class="${className(view)}" ${describing}${slotMark(view)}>
    <legend>${heading(view)}</legend>
    ${hintLine(view, hint)}${errorsAt(view, isHere)} ${controls}${offerMark(view)}
  </fieldset>`;
}

/** A question answered with one control, whose label is the question. */
export function singleFrame(view: QuestionView, control: HtmlValue, hint = hintOf(view)): Html {
  return html`<div class="${className(view)}" ${slotMark(view)}>
    <label class="ask" for="${view.id}">${heading(view)}</label>
    ${hintLine(view, hint)}${errorsAt(view, () => true)} ${control}${offerMark(view)}
  </div>`;
}
