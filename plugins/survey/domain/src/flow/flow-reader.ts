import type { Scope } from '../expressions/evaluate';
import { own, type Answers } from '../json/json';
import type { Condition, Element, Page, Panel, Question, Questionnaire } from '../questionnaire/model';
import { readChoices, readChoiceSet } from './choices';
import { decide } from './decide';
import type { ElementFlow, Flow, ItemFlow, PageFlow, QuestionFlow } from './flow-model';
import { isQuestionWithItems, itemsOf, totalsFor, type QuestionWithItems } from './items';
import { itemScope, type Item, type Items } from './item-scope';
import { numberLabel } from './numbering';
import { answerTo, surveyScope, withItem, withPanel, withSelf, type FlowContext } from './scope';
import { shownByTriggers } from './shown-by-triggers';
import { variablesOf, type Variables } from './variables';

interface Surroundings {
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
  readonly isFixed: boolean;
  readonly isCertain: boolean;
}

const outermost: Surroundings = { isVisible: true, isEnabled: true, isFixed: false, isCertain: true };

/** Where questions are read: the whole questionnaire, a row, a panel. */
interface Place {
  readonly scope: Scope;
  readonly answers: Answers;
  readonly questions: Map<string, QuestionFlow>;
  readonly questionByFoldedName: ReadonlyMap<string, Question>;
  /** The panel of the author's that holds the question. */
  readonly panel: Panel | undefined;
  readonly item: { readonly all: Items; readonly item: Item } | undefined;
}

/** Reads a flow, once. */
export class FlowReader {
  private readonly scope: Scope;
  private readonly variables: Variables;
  private readonly hiddenByTrigger: ReadonlyMap<string, boolean>;
  private readonly place: Place;
  private numbered = 0;

  constructor(
    private readonly questionnaire: Questionnaire,
    answers: Answers,
    private readonly context: FlowContext,
    /** Pages that these answers pass by. */
    private readonly passed: ReadonlySet<number> = new Set(),
  ) {
    this.variables = variablesOf(questionnaire.calculated, () => this.scope);
    this.scope = surveyScope(questionnaire, answers, this.variables, context);
    this.place = {
      scope: this.scope,
      answers,
      questions: new Map(),
      questionByFoldedName: questionnaire.questionByFoldedName,
      panel: undefined,
      item: undefined,
    };
    this.hiddenByTrigger = shownByTriggers(questionnaire, this.scope);
  }

  read(): Flow {
    let position = 0;
    const pages = this.questionnaire.pages.map((page): PageFlow => {
      if (this.questionnaire.numbering === 'eachPage') this.numbered = 0;
      const isCertain = !this.passed.has(page.index);
      const around = this.surroundings(page, { ...outermost, isCertain }, this.scope);
      const elements = page.elements.map((element) => this.readElement(element, around, this.place));
      const isVisible = elements.some((element) => element.isVisible);
      if (isVisible) position += 1;
      return { page, isVisible, position: isVisible ? position : 0, elements };
    });
    const { questions } = this.place;
    const visiblePages = pages.filter((page) => page.isVisible);
    return { pages, visiblePages, questions, variables: this.variables, scope: this.scope };
  }

  /** What the questionnaire itself sets has the value it was given last, which nobody can tell from the answers. */
  private isSet(element: Page | Element): boolean {
    const isTarget = this.questionnaire.triggers.some(
      (trigger) => 'target' in trigger && trigger.target === element.name,
    );
    const values = 'values' in element ? element.values : undefined;
    return isTarget || values?.setIf !== undefined || values?.setExpression !== undefined;
  }

  private surroundings(element: Page | Element, outer: Surroundings, scope: Scope): Surroundings {
    const isWritten = this.hiddenByTrigger.get(element.name) ?? element.visible;
    return {
      isVisible: outer.isVisible && decide(element.visibleIf, isWritten, true, scope),
      isEnabled: outer.isEnabled && decide(element.enableIf, !element.readOnly, true, scope),
      isCertain:
        outer.isCertain && (element.visibleIf?.expression === undefined || element.visibleIf.isReliable),
      isFixed:
        (outer.isFixed || (element.readOnly && element.enableIf === undefined)) && !this.isSet(element),
    };
  }

  private readElement(element: Element, outer: Surroundings, place: Place): ElementFlow {
    if (element.type === 'panel') {
      const around = this.surroundings(element, outer, place.scope);
      const elements = element.elements.map((inner) =>
        this.readElement(inner, around, { ...place, panel: element }),
      );
      return {
        kind: 'panel',
        panel: element,
        isVisible: elements.some((inner) => inner.isVisible),
        elements,
      };
    }
    const flow = this.readQuestion(element, outer, place);
    place.questions.set(element.name, flow);
    return flow;
  }

  private readQuestion(question: Question, outer: Surroundings, place: Place): QuestionFlow {
    const around = place.panel === undefined ? place.scope : withPanel(place.scope, place.panel.names, place);
    const scope = withSelf(around, answerTo(question, place.answers));
    const surroundings = this.surroundings(question, outer, scope);
    const isRequired = decide(question.requiredIf, question.isRequired, false, scope);
    return {
      kind: 'question',
      question,
      isVisible: surroundings.isVisible,
      isEnabled: surroundings.isEnabled,
      isFixed: surroundings.isFixed,
      canDemand: surroundings.isEnabled && surroundings.isCertain,
      isRequired: isRequired && !isSilent(question),
      number:
        surroundings.isVisible && question.isNumbered && place.item === undefined ? this.nextNumber() : '',
      choices: 'choices' in question ? readChoiceSet(question, scope, place.questions) : [],
      rows: question.type === 'matrix' ? readChoices(question.rows, scope, question.visibleIfOfRows) : [],
      columns:
        question.type === 'matrix' ? readChoices(question.columns, scope, question.visibleIfOfColumns) : [],
      ...this.readItems(question, surroundings, scope, place),
      answers: place.answers,
      scope,
    };
  }

  private nextNumber(): string {
    if (this.questionnaire.numbering === 'off') return '';
    this.numbered += 1;
    return numberLabel(this.numbered - 1, this.questionnaire.firstNumber);
  }

  private readItems(
    question: Question,
    around: Surroundings,
    outer: Scope,
    place: Place,
  ): Pick<QuestionFlow, 'items' | 'totals'> {
    if (!isQuestionWithItems(question)) return { items: [], totals: undefined };
    const locale = this.context.locale ?? this.questionnaire.defaultLocale;
    const all = itemsOf(question, own(place.answers, question.name), { outer, parent: place.item, locale });
    const isShown = question.type === 'paneldynamic' ? question.visibleIfOfPanels : question.visibleIfOfRows;
    const items = all.items.map((item) => {
      const scope = itemScope(all, item);
      const row =
        question.type === 'matrixdropdown'
          ? question.rows.find(({ value }) => value === item.rowValue)
          : undefined;
      item.isVisible = [isShown, row?.visibleIf].every((condition) => decide(condition, true, true, scope));
      const isEnabled = decide(row?.enableIf, true, true, scope);
      return this.readItem(question, all, item, {
        ...around,
        isVisible: around.isVisible && item.isVisible,
        isEnabled: around.isEnabled && isEnabled,
        isCertain: around.isCertain && [isShown, row?.visibleIf].every(isCertain),
      });
    });
    return { items, totals: totalsFor(question, all) };
  }

  private readItem(question: QuestionWithItems, all: Items, item: Item, around: Surroundings): ItemFlow {
    const scope = itemScope(all, item);
    const place: Place = {
      scope,
      answers: item.answers,
      questions: new Map(),
      questionByFoldedName: all.questionByFoldedName,
      panel: undefined,
      item: { all, item },
    };
    const elements =
      question.type === 'paneldynamic'
        ? question.elements.map((element) => this.readElement(element, around, place))
        : [
            ...question.columns.map(({ cell }) => {
              const isShown = decide(question.visibleIfOfColumns, true, true, columnScope(all, cell.name));
              return this.readElement(cell, { ...around, isVisible: around.isVisible && isShown }, place);
            }),
            ...question.detail.map((element) => this.readElement(element, around, place)),
          ];
    return {
      key: item.rowValue === undefined ? String(item.index) : String(item.rowValue),
      isVisible: around.isVisible,
      answers: item.answers,
      elements,
      questions: place.questions,
    };
  }
}

function columnScope(all: Items, name: string): Scope {
  return withItem(all.outer, name);
}

function isCertain(condition: Condition | undefined): boolean {
  return condition?.expression === undefined || condition.isReliable;
}

/** It asks nothing, so nothing can be demanded. */
function isSilent({ type }: Question): boolean {
  return type === 'html' || type === 'image' || type === 'expression';
}
