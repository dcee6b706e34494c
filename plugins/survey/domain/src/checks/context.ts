import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import { namingOf, type Naming, type WordsLocale } from '../editing/conditions/naming';
import { treeFrom, type ConditionTree } from '../editing/conditions/condition-tree';
import { valueAt, type Path } from '../editing/patches';
import type { Page, Panel, Question, Questionnaire } from '../questionnaire/model';
import { withNested } from '../publishing/nested-questions';
import { pathFrom } from './places';

/** What a survey says about personal data, where the questionnaire is part of one. */
export interface KnownPrivacy {
  readonly hasConsent: boolean;
  readonly hasRetention: boolean;
}

export interface CheckOptions {
  /** The language whose texts are looked at. */
  readonly locale: WordsLocale;
  /** Absent where nobody knows, as for a template. */
  readonly privacy?: KnownPrivacy;
}

/** A condition where it is written. */
export interface WrittenCondition {
  readonly path: Path;
  readonly source: string;
  readonly tree: ConditionTree;
}

/** A questionnaire, read once for all rules. */
export interface CheckContext extends CheckOptions {
  readonly json: JsonObject;
  readonly naming: Naming;
  readonly questionnaire: Questionnaire;
  /** Questions, also those in rows and panels. */
  readonly questions: readonly Question[];
  /** By JSON pointer. */
  readonly questionByPath: ReadonlyMap<string, Question>;
  readonly conditions: readonly WrittenCondition[];
  /** Pages, panels and questions outside rows and panels, in their order, each with what is around it. */
  readonly elements: readonly PlacedElement[];
  readonly pathFrom: (pointer: string) => Path;
  /** A text in the language that is looked at; '' where it has none in that language. */
  readonly text: (path: Path) => string;
}

export interface PlacedElement {
  readonly kind: 'page' | 'panel' | 'question';
  readonly element: Page | Panel | Question;
  /** Outermost first. */
  readonly around: readonly PlacedElement[];
}

/** Undefined for what is no questionnaire. */
export function contextOf(json: JsonObject, options: CheckOptions): CheckContext | undefined {
  const naming = namingOf(json);
  const { questionnaire } = naming;
  if (questionnaire === undefined) return undefined;
  const questions = withNested(questionnaire.questions);
  return {
    ...options,
    ...{ json, naming, questionnaire, questions },
    questionByPath: new Map(questions.map((question) => [question.path, question])),
    conditions: questionnaire.conditions.map(({ path, value: { source } }) => ({
      path: pathFrom(json, path),
      ...{ source, tree: treeFrom(source) },
    })),
    elements: questionnaire.pages.flatMap((page) => placed('page', page, [])),
    pathFrom: (pointer) => pathFrom(json, pointer),
    text: (path) => textIn(valueAt(json, path), options.locale, ownLocaleOf(json)),
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

/** Every object of a questionnaire, with its path. */
export function* objectsIn(value: JsonValue, path: Path = []): Generator<readonly [JsonObject, Path]> {
  if (isList(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, [...path, index]);
  } else if (isJsonObject(value)) {
    yield [value, path];
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...path, key]);
  }
}
