import type { Scope } from '../expressions/evaluate';
import type { VariablePath } from '../expressions/path';
import type { Value } from '../expressions/syntax';
import { walk, type Found } from '../expressions/walk';
import type { Answers } from '../json/json';
import type { ChoiceValue } from '../questionnaire/model';
import { commentIn, displayIn, findIn, type Container } from './scope';

/** A row of a matrix or a panel of a dynamic panel, and those around it. */
export interface Item {
  readonly kind: 'row' | 'panel';
  /** Counted from 0. */
  readonly index: number;
  /** The row's value in a matrix with rows of its own; undefined for rows and panels that are added. */
  readonly rowValue: ChoiceValue | undefined;
  readonly answers: Answers;
  isVisible: boolean;
}

/** All the items of one answer, and what they share. */
export interface Items {
  readonly items: readonly Item[];
  readonly questionByFoldedName: Container['questionByFoldedName'];
  /** The scope of the question that holds them, `{self}` and the names of its parts included. */
  readonly outer: Scope;
  /** The totals of a matrix. */
  readonly totals: () => Answers;
  /** The items around, for panels in panels. */
  readonly parent: { readonly all: Items; readonly item: Item } | undefined;
  readonly locale: string;
}

/** Where expressions inside a row or a panel find their names: their own first, then those around. */
export function itemScope(all: Items, item: Item): Scope {
  const container = containerOf(all, item);
  return {
    today: all.outer.today,
    find: (path) => findFrom(all, item, path) ?? all.outer.find(path),
    displayValueOf: (name, value) =>
      displayIn(container, name, value, all.locale) ?? all.outer.displayValueOf(name, value),
    commentOf: (name) =>
      container.questionByFoldedName.has(name.toLowerCase())
        ? commentIn(container, name)
        : all.outer.commentOf(name),
  };
}

function containerOf({ questionByFoldedName }: Items, { answers }: Item): Container {
  return { questionByFoldedName, answers };
}

function findFrom(all: Items, item: Item, path: VariablePath): Found | undefined {
  const first = path.segments[0]?.name.toLowerCase() ?? '';
  if (path.rest === undefined) return findWord(all, item, first);
  if (first === item.kind) return findIn(containerOf(all, item), path.rest);
  if (first === `prev${item.kind}`) return findBeside(all, item, -1, path.rest);
  if (first === `next${item.kind}`) return findBeside(all, item, 1, path.rest);
  if (first === 'totalrow' && item.kind === 'row') return walk(all.totals(), path.rest);
  if (first === 'parentpanel' && all.parent !== undefined && item.kind === 'panel') {
    return findIn(containerOf(all.parent.all, all.parent.item), path.rest);
  }
  return undefined;
}

function findWord(all: Items, item: Item, word: string): Found | undefined {
  return item.kind === 'row' ? findRowWord(all, item, word) : findPanelWord(all, item, word);
}

/** As in survey-core, rows count from 1 and panels from 0. */
function findRowWord(all: Items, item: Item, word: string): Found | undefined {
  switch (word) {
    case 'rowindex':
      return { value: item.index + 1 };
    case 'visiblerowindex':
      return { value: visibleIndex(all, item) + 1 };
    case 'item':
    case 'rowname':
    case 'rowvalue':
      return item.rowValue === undefined ? undefined : { value: item.rowValue };
    case 'matrix':
      return { value: shownAnswers(all) };
    default:
      return undefined;
  }
}

function findPanelWord(all: Items, item: Item, word: string): Found | undefined {
  if (word === 'panelindex') return { value: item.index };
  return word === 'visiblepanelindex' ? { value: visibleIndex(all, item) } : undefined;
}

function visibleIndex({ items }: Items, item: Item): number {
  return items.filter(({ isVisible }) => isVisible).indexOf(item);
}

/** A question of the visible row or panel before or after; no value where there is none. */
function findBeside(all: Items, item: Item, by: number, path: VariablePath): Found | undefined {
  const visible = all.items.filter(({ isVisible }) => isVisible);
  const beside = visible[visible.indexOf(item) + by];
  return beside === undefined ? { value: undefined } : findIn(containerOf(all, beside), path);
}

/** `{matrix}`: the rows that are shown and have something in them. */
export function shownAnswers({ items }: Pick<Items, 'items'>): Value {
  const shown = items.filter(({ isVisible, answers }) => isVisible && Object.keys(answers).length > 0);
  const isNamed = shown.some(({ rowValue }) => rowValue !== undefined);
  return isNamed
    ? Object.fromEntries(shown.map(({ rowValue, answers }) => [String(rowValue), answers]))
    : shown.map(({ answers }) => answers);
}
