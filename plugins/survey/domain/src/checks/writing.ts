import type { Path } from '../editing/patches';
import type { ReadContext, WrittenText } from './context';

/** Titles and descriptions of pages, panels and questions, words to read, items, and choices. */
export function writtenTexts(context: ReadContext): readonly WrittenText[] {
  const { elements, questions, questionnaire, pathFrom } = context;
  const found: WrittenText[] = [];
  const add = (path: Path, role: WrittenText['role']): void => {
    const text = plainText(context.text(path));
    if (text !== '') found.push({ path, text, role });
  };
  for (const { kind, element } of elements) {
    if (kind === 'question') continue;
    const path = pathFrom(element.path);
    if (path.length === 0) continue;
    add([...path, 'title'], 'heading');
    add([...path, 'description'], 'description');
  }
  for (const question of questions) {
    const path = pathFrom(question.path);
    add([...path, 'title'], 'question');
    add([...path, 'description'], 'description');
    if (question.type === 'html') add([...path, 'html'], 'description');
    if (question.type === 'multipletext')
      for (const item of question.items) add([...pathFrom(item.path), 'title'], 'question');
  }
  add(['title'], 'heading');
  add(['description'], 'description');
  for (const { path } of questionnaire.texts.filter(({ path: at }) => CHOICE_TEXT.test(at)))
    add(pathFrom(path), 'choice');
  return found;
}

const CHOICE_TEXT = /\/(?:choices|rateValues|rows|columns)\/\d+\/text$/u;

/** Longer texts are looked at up to here: patterns may take the square of it. */
const MAX_LENGTH = 2_000;

/** Words only: without markup, and with answers in braces left out. */
export const plainText = (text: string): string =>
  text
    .slice(0, 5 * MAX_LENGTH)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&nbsp;/giu, ' ')
    .replace(/\{[^{}]*\}/gu, '○')
    .replace(/[ \t]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
