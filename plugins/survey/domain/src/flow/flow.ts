import { holds, type Scope } from '../expressions/evaluate';
import type { Answers } from '../json/json';
import type {
  Choice,
  Condition,
  Element,
  Page,
  Panel,
  Question,
  Questionnaire,
} from '../questionnaire/model';
import { numberLabel } from './numbering';
import { scopeOf, type FlowContext } from './scope';

export interface ChoiceFlow {
  readonly choice: Choice;
  readonly isEnabled: boolean;
}

export interface QuestionFlow {
  readonly kind: 'question';
  readonly question: Question;
  /** It and everything around it, up to the page, is shown. */
  readonly isVisible: boolean;
  readonly isRequired: boolean;
  readonly isEnabled: boolean;
  /** It is enabled and, as far as this engine can judge, shown: only then may an answer be demanded. */
  readonly canDemand: boolean;
  /** Read-only whatever is answered: its value is its default. */
  readonly isFixed: boolean;
  /** '' when it has no number. */
  readonly number: string;
  /** The choices that are shown, in the author's order; empty for types without. */
  readonly choices: readonly ChoiceFlow[];
  readonly rows: readonly ChoiceFlow[];
  readonly columns: readonly ChoiceFlow[];
}

export interface PanelFlow {
  readonly kind: 'panel';
  readonly panel: Panel;
  readonly isVisible: boolean;
  readonly elements: readonly ElementFlow[];
}

export type ElementFlow = PanelFlow | QuestionFlow;

export interface PageFlow {
  readonly page: Page;
  readonly isVisible: boolean;
  /** 1 for the first visible page; 0 for a hidden one. */
  readonly position: number;
  readonly elements: readonly ElementFlow[];
}

/** What a questionnaire looks like with certain answers. */
export interface Flow {
  readonly pages: readonly PageFlow[];
  readonly visiblePages: readonly PageFlow[];
  readonly questions: ReadonlyMap<string, QuestionFlow>;
}

interface Surroundings {
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
  readonly isFixed: boolean;
  readonly isCertain: boolean;
}

const outermost: Surroundings = { isVisible: true, isEnabled: true, isFixed: false, isCertain: true };

/**
 * Computes what is visible, required and enabled with these answers.
 *
 * @example
 * const flow = readFlow(questionnaire, { resident: 'yes' }, { today: '2025-11-22' });
 * flow.questions.get('district')?.isVisible;
 */
export function readFlow(questionnaire: Questionnaire, answers: Answers, context: FlowContext): Flow {
  return new FlowReader(questionnaire, answers, context).read();
}

class FlowReader {
  private readonly scope: Scope;
  private readonly questions = new Map<string, QuestionFlow>();
  private numbered = 0;

  constructor(
    private readonly questionnaire: Questionnaire,
    private readonly answers: Answers,
    private readonly context: FlowContext,
  ) {
    this.scope = scopeOf(questionnaire, answers, context);
  }

  read(): Flow {
    let position = 0;
    const pages = this.questionnaire.pages.map((page): PageFlow => {
      if (this.questionnaire.numbering === 'eachPage') this.numbered = 0;
      const around = this.surroundings(page, outermost);
      const elements = page.elements.map((element) => this.readElement(element, around));
      const isVisible = elements.some((element) => element.isVisible);
      if (isVisible) position += 1;
      return { page, isVisible, position: isVisible ? position : 0, elements };
    });
    return { pages, visiblePages: pages.filter((page) => page.isVisible), questions: this.questions };
  }

  private surroundings(element: Page | Element, outer: Surroundings): Surroundings {
    return {
      isVisible: outer.isVisible && this.decide(element.visibleIf, element.visible, true),
      isEnabled: outer.isEnabled && this.decide(element.enableIf, !element.readOnly, true),
      isCertain:
        outer.isCertain && (element.visibleIf?.expression === undefined || element.visibleIf.isReliable),
      isFixed: outer.isFixed || (element.readOnly && element.enableIf === undefined),
    };
  }

  private readElement(element: Element, outer: Surroundings): ElementFlow {
    const around = this.surroundings(element, outer);
    if (element.type === 'panel') {
      const elements = element.elements.map((inner) => this.readElement(inner, around));
      return {
        kind: 'panel',
        panel: element,
        isVisible: elements.some((inner) => inner.isVisible),
        elements,
      };
    }
    const flow = this.readQuestion(element, around);
    this.questions.set(element.name, flow);
    return flow;
  }

  private readQuestion(question: Question, around: Surroundings): QuestionFlow {
    const choices = 'choices' in question ? this.readChoices(question.choices) : [];
    const [rows, columns] =
      question.type === 'matrix'
        ? [this.readChoices(question.rows), this.readChoices(question.columns)]
        : [[], []];
    const isRequired = this.decide(question.requiredIf, question.isRequired, false);
    return {
      kind: 'question',
      question,
      isVisible: around.isVisible,
      isEnabled: around.isEnabled,
      isFixed: around.isFixed,
      canDemand: around.isEnabled && around.isCertain,
      isRequired: isRequired && question.type !== 'html',
      number: around.isVisible && question.isNumbered ? this.nextNumber() : '',
      choices,
      rows,
      columns,
    };
  }

  private nextNumber(): string {
    if (this.questionnaire.numbering === 'off') return '';
    this.numbered += 1;
    return numberLabel(this.numbered - 1, this.questionnaire.firstNumber);
  }

  private readChoices(choices: readonly Choice[]): ChoiceFlow[] {
    return choices.flatMap((choice) => {
      const scope = this.choiceScope(choice);
      if (!this.decide(choice.visibleIf, true, true, scope)) return [];
      return [{ choice, isEnabled: this.decide(choice.enableIf, true, true, scope) }];
    });
  }

  private choiceScope(choice: Choice): Scope {
    const isPlain = choice.visibleIf === undefined && choice.enableIf === undefined;
    return isPlain ? this.scope : scopeOf(this.questionnaire, this.answers, this.context, choice.value);
  }

  /** A condition overrides the plain property; one this engine cannot judge must not refuse an honest answer. */
  private decide(
    condition: Condition | undefined,
    plain: boolean,
    unknown: boolean,
    scope = this.scope,
  ): boolean {
    // survey-core ignores a condition that cannot be read.
    if (condition?.expression === undefined) return plain;
    return condition.isReliable ? holds(condition.expression, scope) : unknown;
  }
}
