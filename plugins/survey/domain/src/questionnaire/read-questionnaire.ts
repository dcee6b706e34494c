import { isJsonObject, own, type JsonObject } from '../json/json';
import { pointer } from '../json/pointer';
import { questionnaireLimits, toJson } from '../json/read-json';
import type {
  Element,
  Page,
  Panel,
  QuestionBase,
  Questionnaire,
  QuestionnaireProblem,
  ValueRules,
  WhenHidden,
} from './model';
import { elementsKey, namesInPanel } from './names';
import { questionsIn } from './questions-in';
import { readPersonal, refusePersonal } from './read-personal';
import { readCalculated, readTriggers } from './read-consequences';
import type { ElementsReader } from './elements-reader';
import { readQuestion } from './read-question';
import { readValidators } from './read-validators';
import { Reader } from './reader';

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
  const reader = Reader.ofSurvey(json);
  const { notes } = reader;
  reader.checkProperties(['survey']);
  notes.whenHidden = readWhenHidden(reader);
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
    calculated: readCalculated(reader),
    triggers: readTriggers(reader),
    unsupported: notes.unsupported,
    conditions: notes.conditions,
    texts: notes.texts,
    json,
  };
  return { ok: true, questionnaire, problems: notes.problems };
}

const whenHidden: readonly WhenHidden[] = ['none', 'onComplete', 'onHidden', 'onHiddenContainer'];

function readWhenHidden(survey: Reader): WhenHidden {
  const written = survey.value('clearInvisibleValues');
  if (written === false) return 'none';
  return whenHidden.find((known) => known === written) ?? 'onComplete';
}

function readNumbering(reader: Reader): Questionnaire['numbering'] {
  const value = reader.value('showQuestionNumbers');
  if (value === 'onPage' || value === 'onpage') return 'eachPage';
  return value === true || value === 'on' ? 'throughout' : 'off';
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
    refusePersonal(page);
    return [readPage(page, index, false)];
  });
}

function readPage(reader: Reader, index: number, isWhole: boolean): Page {
  const name = isWhole ? '' : reader.text('name');
  return {
    ...readBase(isWhole ? reader.part({}, '') : reader, name || `page${String(index + 1)}`),
    index,
    elements: elementsReader(index).list(reader, elementsKey(reader.json)),
  };
}

function readBase(reader: Reader, name: string): Omit<Panel, 'type' | 'elements' | 'names'> {
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

/** What a page and everything on it is read with. */
function elementsReader(page: number): ElementsReader {
  const elements: ElementsReader = {
    list: (owner, key) =>
      owner.list(key).flatMap((json, index) => {
        const path = pointer(pointer(owner.path, key), index);
        if (isJsonObject(json)) return [elements.one(owner.part(json, path, nameIn(json)))];
        owner.problem('error', 'notAnObject', {}, path);
        return [];
      }),
    one: (reader) => readElement(reader, page, elements),
  };
  return elements;
}

function nameIn(json: JsonObject): string | undefined {
  const name = own(json, 'name');
  return typeof name === 'string' ? name : undefined;
}

function readElement(reader: Reader, page: number, elements: ElementsReader): Element {
  if (reader.value('type') === 'panel') {
    reader.checkProperties(['panel']);
    refusePersonal(reader);
    const inside = reader.inside(namesInPanel(reader.json, reader.names));
    const held = elements.list(inside, elementsKey(reader.json));
    const names = new Set(questionsIn(held).map(({ name }) => name.toLowerCase()));
    return { ...readBase(reader, reader.text('name')), type: 'panel', elements: held, names };
  }
  const own = reader.knowing('self');
  return readQuestion(own, readQuestionBase(own, page), elements);
}

function readQuestionBase(reader: Reader, page: number): QuestionBase {
  return {
    ...readBase(reader, reader.text('name')),
    isRequired: reader.flag('isRequired'),
    requiredIf: reader.condition('requiredIf'),
    requiredText: reader.localized('requiredErrorText'),
    defaultValue: isComputedDefault(reader) ? undefined : reader.value('defaultValue'),
    values: readValueRules(reader),
    validators: readValidators(reader),
    page,
    isNumbered: isNumbered(reader),
    hasComment: reader.flag('showCommentArea') || reader.flag('hasComment'),
    isPersonal: readPersonal(reader),
  };
}

function readValueRules(reader: Reader): ValueRules {
  const written = reader.value('clearIfInvisible');
  return {
    defaultExpression: isComputedDefault(reader)
      ? reader.conditionFrom(reader.text('defaultValue').slice(1), 'defaultValueExpression')
      : reader.condition('defaultValueExpression'),
    setIf: reader.condition('setValueIf'),
    setExpression: reader.condition('setValueExpression'),
    resetIf: reader.condition('resetValueIf'),
    whenHidden: whenHidden.find((known) => known === written) ?? reader.notes.whenHidden,
  };
}

/** `"defaultValue": "=today()"` is another way to write a default that is worked out. */
function isComputedDefault(reader: Reader): boolean {
  const value = reader.value('defaultValue');
  return typeof value === 'string' && value.startsWith('=');
}

function isNumbered(reader: Reader): boolean {
  const isSilent = reader.value('showNumber') === false || reader.value('hideNumber') === true;
  const type = reader.value('type');
  const isText = type === 'html' || type === 'image';
  return !isText && reader.value('titleLocation') !== 'hidden' && !isSilent;
}
