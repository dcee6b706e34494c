import { isJsonObject, isList, own, type JsonObject, type JsonValue } from '../json/json';
import { pointer } from '../json/pointer';
import { questionnaireLimits, toJson } from '../json/read-json';
import type {
  Element,
  Page,
  Panel,
  Question,
  QuestionBase,
  Questionnaire,
  QuestionnaireProblem,
} from './model';
import { readQuestion } from './read-question';
import { readValidators } from './read-validators';
import { Reader, ReadingNotes } from './reader';

export type ReadQuestionnaire =
  | {
      readonly ok: true;
      readonly questionnaire: Questionnaire;
      readonly problems: readonly QuestionnaireProblem[];
    }
  | { readonly ok: false; readonly problems: readonly QuestionnaireProblem[] };

/**
 * Reads a SurveyJS questionnaire. Never throws: what is wrong comes back as problems, with JSON pointers.
 *
 * @example
 * const reading = readQuestionnaire({ elements: [{ type: 'text', name: 'city' }] });
 * if (reading.ok) reading.questionnaire.pages[0]?.elements;
 */
export function readQuestionnaire(input: unknown): ReadQuestionnaire {
  const json = toJson(input, questionnaireLimits);
  if (!isJsonObject(json)) {
    const code = json === undefined ? 'notJsonOrTooLarge' : 'notAnObject';
    return { ok: false, problems: [{ severity: 'error', code, path: '', question: undefined, params: {} }] };
  }
  const notes = new ReadingNotes(namesIn(json));
  const reader = new Reader(json, '', notes, undefined);
  reader.checkProperties(['survey']);
  const pages = readPages(reader);
  const questions = pages.flatMap((page) => questionsIn(page.elements));
  const questionnaire: Questionnaire = {
    title: reader.localized('title'),
    description: reader.localized('description'),
    defaultLocale: reader.text('locale') || 'en',
    numbering: readNumbering(reader),
    firstNumber: reader.text('questionStartIndex'),
    pages,
    questions,
    questionByName: new Map(questions.map((question) => [question.name, question])),
    questionByFoldedName: new Map(questions.map((question) => [question.name.toLowerCase(), question])),
    unsupported: notes.unsupported,
    conditions: notes.conditions,
    texts: notes.texts,
    json,
  };
  return { ok: true, questionnaire, problems: notes.problems };
}

function readNumbering(reader: Reader): Questionnaire['numbering'] {
  const value = reader.value('showQuestionNumbers');
  if (value === 'onPage' || value === 'onpage') return 'eachPage';
  return value === true || value === 'on' ? 'throughout' : 'off';
}

function elementsKey(json: JsonObject): 'elements' | 'questions' {
  return own(json, 'elements') === undefined && own(json, 'questions') !== undefined
    ? 'questions'
    : 'elements';
}

/** A questionnaire without pages has its elements at the top: they are one page. */
function readPages(reader: Reader): Page[] {
  if (own(reader.json, 'pages') === undefined) return [readPage(reader, 0, true)];
  return reader.list('pages').flatMap((json, index) => {
    const path = pointer('/pages', index);
    if (!isJsonObject(json)) {
      reader.problem('error', 'notAnObject', {}, path);
      return [];
    }
    const page = reader.part(json, path);
    page.checkProperties(['page']);
    return [readPage(page, index, false)];
  });
}

function readPage(reader: Reader, index: number, isWhole: boolean): Page {
  const name = isWhole ? '' : reader.text('name');
  return {
    ...readBase(isWhole ? reader.part({}, '') : reader, name || `page${String(index + 1)}`),
    index,
    elements: readElements(reader, index),
  };
}

function readBase(reader: Reader, name: string): Omit<Panel, 'type' | 'elements'> {
  return {
    name,
    path: reader.path,
    title: reader.localized('title'),
    description: reader.localized('description'),
    visible: reader.flag('visible', true),
    visibleIf: reader.condition('visibleIf'),
    readOnly: reader.flag('readOnly'),
    enableIf: reader.condition('enableIf'),
  };
}

function readElements(owner: Reader, page: number): Element[] {
  const key = elementsKey(owner.json);
  return owner.list(key).flatMap((json, index) => {
    const path = pointer(pointer(owner.path, key), index);
    if (!isJsonObject(json)) {
      owner.problem('error', 'notAnObject', {}, path);
      return [];
    }
    const name = own(json, 'name');
    const reader = owner.part(json, path, typeof name === 'string' ? name : undefined);
    return [readElement(reader, page)];
  });
}

function readElement(reader: Reader, page: number): Element {
  const base = readBase(reader, reader.text('name'));
  if (reader.value('type') === 'panel') {
    reader.checkProperties(['panel']);
    return { ...base, type: 'panel', elements: readElements(reader, page) };
  }
  const question: QuestionBase = {
    ...base,
    isRequired: reader.flag('isRequired'),
    requiredIf: reader.condition('requiredIf'),
    requiredText: reader.localized('requiredErrorText'),
    defaultValue: reader.value('defaultValue'),
    validators: readValidators(reader),
    page,
    isNumbered: isNumbered(reader),
    hasComment: reader.flag('showCommentArea') || reader.flag('hasComment'),
  };
  return readQuestion(reader, question);
}

function isNumbered(reader: Reader): boolean {
  const isSilent = reader.value('showNumber') === false || reader.value('hideNumber') === true;
  return reader.value('type') !== 'html' && reader.value('titleLocation') !== 'hidden' && !isSilent;
}

/** Every question in these elements and their panels, in reading order. */
export function questionsIn(elements: readonly Element[]): Question[] {
  return elements.flatMap((element) =>
    element.type === 'panel' ? questionsIn(element.elements) : [element],
  );
}

/** Names of all questions, read ahead: an expression may name a question that comes later. */
function namesIn(json: JsonObject): Set<string> {
  const names = new Set<string>();
  const visit = (value: JsonValue | undefined): void => {
    if (!isList(value)) return;
    for (const item of value) {
      if (!isJsonObject(item)) continue;
      const name = own(item, 'name');
      if (typeof name === 'string' && own(item, 'type') !== 'panel') names.add(name.toLowerCase());
      visit(own(item, elementsKey(item)));
    }
  };
  visit(own(json, elementsKey(json)));
  const pages = own(json, 'pages');
  if (isList(pages)) for (const page of pages) if (isJsonObject(page)) visit(own(page, elementsKey(page)));
  return names;
}
