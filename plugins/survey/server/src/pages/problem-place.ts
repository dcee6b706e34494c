import type { Locale } from '@modu/participation/contracts';
import {
  isQuestionWithItems,
  questionTexts,
  type ItemFlow,
  type QuestionFlow,
  type Texts,
} from '../../../domain/src';
import { itemName } from './item-names';

/** The question a problem is really about, which may stand in a row or a panel of the one it names. */
export interface ProblemPlace {
  readonly shown: QuestionFlow;
  readonly id: string;
  /** What is left of the problem's path. */
  readonly path: string;
  /** From the outside in: question, row, question. */
  readonly titles: readonly string[];
  /** The row or panel itself is meant. */
  readonly isItem: boolean;
}

export const itemElementId = (id: string, index: number): string => `${id}-${String(index)}`;

/** Id of a question inside a row or panel, by its place among the item's questions. */
export const innerId = (id: string, index: number, item: ItemFlow, name: string): string =>
  `${itemElementId(id, index)}-${String([...item.questions.keys()].indexOf(name))}`;

/** What is left of a path after its first part; undefined when it begins with something else. */
export function restOf(path: string, first: string): string | undefined {
  if (path === first) return '';
  return path.startsWith(`${first}/`) ? path.slice(first.length + 1) : undefined;
}

/** Follows a path into rows and panels. */
export function placeOf(
  shown: QuestionFlow,
  id: string,
  path: string,
  outer: Texts,
  locale: Locale,
  item?: ItemFlow,
): ProblemPlace {
  const { question } = shown;
  const words = questionTexts(outer, shown, item);
  const here = { shown, id, path, titles: [words.title(question)], isItem: false };
  if (!isQuestionWithItems(question) || path === '') return here;
  for (const [index, inner] of shown.items.entries()) {
    const rest = restOf(path, inner.key);
    if (rest === undefined) continue;
    const titles = [...here.titles, itemName(question, inner, index + 1, words, locale)];
    for (const [name, flow] of inner.questions) {
      const left = restOf(rest, name);
      if (left === undefined) continue;
      const place = placeOf(flow, innerId(id, index, inner, name), left, words, locale, inner);
      return { ...place, titles: [...titles, ...place.titles] };
    }
    return { ...here, id: itemElementId(id, index), titles, isItem: true };
  }
  return here;
}
