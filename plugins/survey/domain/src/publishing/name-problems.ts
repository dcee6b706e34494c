import type { Element, Questionnaire, QuestionnaireProblem } from '../questionnaire/model';
import { elementsInside } from './nested-questions';

const maxNameLength = 200;
/** Keys that mean something else to JavaScript, whoever handles the answers later. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that are empty, used twice, too long, or would be taken for something else. */
export function nameProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const elements = questionnaire.pages.flatMap((page) => page.elements);
  return [...problemsAmong(elements), ...itemProblems(questionnaire)];
}

/** What is asked inside rows and panels has names of its own, apart from all others. */
function problemsAmong(elements: readonly Element[]): QuestionnaireProblem[] {
  const problems: QuestionnaireProblem[] = [];
  // survey-core does not tell cases apart in expressions, so names that differ in case only are the same.
  const seen = new Set<string>();
  for (const element of withPanels(elements)) {
    const { name, path, type } = element;
    const report = (code: string): void => {
      problems.push({ severity: 'error', code, path, question: name || undefined, params: { name } });
    };
    if (type === 'panel' && name === '') continue;
    if (name === '') report('emptyName');
    else if (seen.has(name.toLowerCase())) report('duplicateName');
    if (reserved.has(name) || name.endsWith('-Comment') || name.endsWith('-total')) report('reservedName');
    if (name !== name.trim() || /[{}[\]]/.test(name)) report('unusableName');
    if (name.length > maxNameLength) report('nameTooLong');
    seen.add(name.toLowerCase());
    if (type !== 'panel') problems.push(...problemsAmong(elementsInside(element)));
  }
  return problems;
}

function withPanels(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [
    element,
    ...(element.type === 'panel' ? withPanels(element.elements) : []),
  ]);
}

function itemProblems(questionnaire: Questionnaire): QuestionnaireProblem[] {
  return questionnaire.questions.flatMap((question) => {
    if (question.type !== 'multipletext') return [];
    const seen = new Set<string>();
    return question.items.flatMap(({ name, path }): QuestionnaireProblem[] => {
      const isRepeated = name !== '' && seen.has(name);
      const isReserved = reserved.has(name);
      seen.add(name);
      if (!isRepeated && !isReserved) return [];
      const code = isRepeated ? 'duplicateName' : 'reservedName';
      return [{ severity: 'error', code, path, question: question.name, params: { name } }];
    });
  });
}
