import { isJsonObject } from '../json/json';
import { valueAt, type Path } from '../editing/patches';
import type { Choice, Question } from '../questionnaire/model';
import type { ChoiceList, ReadContext } from './context';
import { plainText } from './writing';

/** The lists of choices, ratings and columns that are written in the questionnaire. */
export const choiceListsIn = (context: ReadContext): readonly ChoiceList[] =>
  context.questions.flatMap((question) => {
    const written = listOf(question).filter(({ kind }) => kind === 'plain');
    const [first] = written;
    if (first === undefined || first.path === question.path) return [];
    const places = written.map(({ path }) => placeOf(context, context.pathFrom(path)));
    const path = context.pathFrom(first.path).slice(0, -1);
    return [{ path, places, texts: places.map((place) => plainText(context.text(place))) }];
  });

function listOf(question: Question): readonly Choice[] {
  if (question.type === 'matrix') return question.columns;
  return 'choices' in question ? question.choices : [];
}

/** A choice is a value, or an object with one; it may have a text. */
function placeOf({ json }: ReadContext, path: Path): Path {
  const written = valueAt(json, path);
  if (!isJsonObject(written)) return path;
  return [...path, written.text === undefined ? 'value' : 'text'];
}
