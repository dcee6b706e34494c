import { Model, PanelModelBase, type PanelModel, type Question as TheirQuestion } from 'survey-core';
import type { Answers } from '../json/json';
import type { ElementFlow, Flow, ItemFlow, QuestionFlow } from '../flow/flow';

/** What both engines must agree on about one question. */
export interface QuestionState {
  readonly isVisible: boolean;
  readonly isRequired: boolean;
  readonly isEnabled: boolean;
}

export type State = Readonly<Record<string, QuestionState>>;

/** survey-core makes rows, panels and details when they are shown: a page would show them all. */
export function modelWith(json: object, answers?: Answers): Model {
  const model = new Model(json);
  if (answers !== undefined) {
    const given: Answers = JSON.parse(JSON.stringify(answers));
    model.data = given;
    // Triggers that show and hide run when answers change, not when they are loaded.
    if (model.triggers.some((trigger) => trigger.getType() === 'visibletrigger')) {
      model.clear();
      for (const [name, value] of Object.entries(given)) model.setValue(name, value);
    }
  }
  for (const question of model.getAllQuestions()) showItems(question);
  return model;
}

interface Row {
  readonly isVisible: boolean;
  readonly rowName: string;
  readonly cells: readonly { readonly question: TheirQuestion }[];
  readonly detailPanel: PanelModel | null;
  readonly showDetailPanel: () => void;
}

export function showItems(question: TheirQuestion): void {
  if (isMatrix(question)) {
    const rows: Row[] = question.allRows;
    if (question.detailPanelMode !== 'none') for (const row of rows) row.showDetailPanel();
  }
  if (question.getType() === 'paneldynamic') {
    const panels: PanelModel[] = question.panels;
    for (const panel of panels) for (const inner of panel.questions) showItems(inner);
  }
}

function isMatrix(question: TheirQuestion): boolean {
  return question.getType() === 'matrixdropdown' || question.getType() === 'matrixdynamic';
}

export function theirState(model: Model): State {
  const state: Record<string, QuestionState> = {};
  for (const question of model.getAllQuestions()) {
    const isVisible = question.isVisible && question.isParentVisible && question.page.isVisible;
    collect(question, question.name, isVisible, state);
  }
  return state;
}

function collect(
  question: TheirQuestion,
  path: string,
  isVisible: boolean,
  state: Record<string, QuestionState>,
): void {
  state[path] = { isVisible, isRequired: question.isRequired, isEnabled: !question.isReadOnly };
  if (isMatrix(question)) {
    const rows: Row[] = question.allRows;
    rows.forEach((row, index) => {
      const key = question.getType() === 'matrixdropdown' ? row.rowName : String(index);
      const asked = [...row.cells.map((cell) => cell.question), ...(row.detailPanel?.questions ?? [])];
      for (const inner of asked)
        collect(inner, `${path}/${key}/${inner.name}`, isVisible && row.isVisible && isShown(inner), state);
    });
  }
  if (question.getType() === 'paneldynamic') {
    const panels: PanelModel[] = question.panels;
    const shown: PanelModel[] = question.visiblePanels;
    panels.forEach((panel, index) => {
      for (const inner of panel.questions) {
        const isInnerVisible = isVisible && shown.includes(panel) && isShown(inner);
        collect(inner, `${path}/${String(index)}/${inner.name}`, isInnerVisible, state);
      }
    });
  }
}

/** Shown within its row or panel, with the panels around it. */
function isShown(question: TheirQuestion): boolean {
  if (!question.isVisible) return false;
  let parent: unknown = question.parent;
  while (parent instanceof PanelModelBase) {
    if (!parent.isVisible) return false;
    parent = parent.parent;
  }
  return true;
}

export function ourState(flow: Flow): State {
  const state: Record<string, QuestionState> = {};
  for (const question of flow.questions.values()) collectOurs(question, question.question.name, state);
  return state;
}

function collectOurs(flow: QuestionFlow, path: string, state: Record<string, QuestionState>): void {
  state[path] = { isVisible: flow.isVisible, isRequired: flow.isRequired, isEnabled: flow.isEnabled };
  for (const item of flow.items)
    for (const inner of questionsOf(item))
      collectOurs(inner, `${path}/${item.key}/${inner.question.name}`, state);
}

function questionsOf({ elements }: Pick<ItemFlow, 'elements'>): QuestionFlow[] {
  return elements.flatMap((element: ElementFlow) =>
    element.kind === 'panel' ? questionsOf(element) : [element],
  );
}
