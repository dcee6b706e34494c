import { treeFrom } from '../editing/conditions/condition-tree';
import { namingOf, type WordsLocale } from '../editing/conditions/naming';
import { valueAt, type Path } from '../editing/patches';
import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import { withNested } from '../publishing/nested-questions';
import type { Page, Panel, Question } from '../questionnaire/model';
import { choiceListsIn } from './choice-texts';
import type { CheckContext, CheckOptions, PlacedElement, ReadContext } from './context';
import { pathFrom } from './places';
import { writtenTexts } from './writing';

/** Undefined for what is no questionnaire. */
export function contextOf(json: JsonObject, options: CheckOptions): CheckContext | undefined {
  const naming = namingOf(json);
  const { questionnaire } = naming;
  if (questionnaire === undefined) return undefined;
  const questions = withNested(questionnaire.questions);
  const treeOf = remembered((source: string) => treeFrom(source));
  const pathOf = remembered((pointer: string) => pathFrom(json, pointer));
  const read: ReadContext = {
    ...options,
    json,
    naming,
    questionnaire,
    questions,
    questionByPath: new Map(questions.map((question) => [question.path, question])),
    conditions: questionnaire.conditions.map(({ path, value: { source } }) => ({
      path: pathOf(path),
      source,
      tree: treeOf(source),
    })),
    elements: questionnaire.pages.flatMap((page) => placed('page', page, [])),
    pathFrom: pathOf,
    treeOf,
    text: (path) => textIn(valueAt(json, path), options.locale, ownLocaleOf(json)),
  };
  return {
    ...read,
    writing: writtenTexts(read),
    choiceLists: choiceListsIn(read),
    objects: objectsIn(json),
  };
}

/** The same for the same text, worked out once. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    known.set(text, found);
    return found;
  };
}

function placed(
  kind: PlacedElement['kind'],
  element: Page | Panel | Question,
  around: readonly PlacedElement[],
): readonly PlacedElement[] {
  const itself: PlacedElement = { kind, element, around };
  if (kind === 'question' || !('elements' in element)) return [itself];
  const within = [...around, itself];
  return [
    itself,
    ...element.elements.flatMap((inner) =>
      placed(inner.type === 'panel' ? 'panel' : 'question', inner, within),
    ),
  ];
}

const ownLocaleOf = ({ locale }: JsonObject): string =>
  typeof locale === 'string' && locale !== '' ? locale : '';

/**
 * A text that is in the language. One that names no language is taken as what it looks like: many questionnaires in Korean say
 * nowhere that they are.
 */
function textIn(value: JsonValue | undefined, locale: WordsLocale, own: string): string {
  if (isJsonObject(value) && typeof value[locale] === 'string') return value[locale];
  const plain = writtenDefault(value);
  if (own !== '' && own.split('-')[0] !== locale) return '';
  return looksKorean(plain) === (locale === 'ko') ? plain : '';
}

const writtenDefault = (value: JsonValue | undefined): string => {
  if (typeof value === 'string') return value;
  return isJsonObject(value) && typeof value.default === 'string' ? value.default : '';
};

const looksKorean = (text: string): boolean => /[가-힣]/u.test(text);

function objectsIn(value: JsonValue, path: Path = []): readonly (readonly [JsonObject, Path])[] {
  if (isList(value)) return value.flatMap((item, index) => objectsIn(item, [...path, index]));
  if (!isJsonObject(value)) return [];
  const inner = Object.entries(value).filter(([, item]) => typeof item === 'object');
  return [[value, path], ...inner.flatMap(([key, item]) => objectsIn(item, [...path, key]))];
}
