import { remove } from '../../editing/structure';
import { isJsonObject } from '../../json/json';
import { valueAt } from '../../editing/patches';
import { isSetOtherwise } from '../../questionnaire/set-otherwise';
import { translationProblems } from '../../publishing/translation-problems';
import type { CheckContext } from '../context';
import type { Found } from '../finding';

/** Pages and panels with nothing in them. */
export function emptyContainers({
  json,
  elements,
  pathFrom,
}: CheckContext): readonly Found<'emptyContainer'>[] {
  const pages = elements.filter(({ kind }) => kind === 'page').length;
  return elements.flatMap(({ kind, element }): readonly Found<'emptyContainer'>[] => {
    if (kind === 'question' || !('elements' in element) || element.elements.length > 0) return [];
    const path = pathFrom(element.path);
    const found = { rule: 'emptyContainer', severity: 'warning', path, details: { kind } } as const;
    // A questionnaire keeps one page; and there is no page to remove where it has none of its own.
    if ((kind === 'page' && pages === 1) || path.length === 0) return [found];
    return [{ ...found, fix: { label: 'removeContainer', patches: remove(json, path).patches } }];
  });
}

/** Questions without words: people would read their code. */
export function emptyTitles({ json, questionnaire, pathFrom }: CheckContext): readonly Found<'emptyTitle'>[] {
  return translationProblems(questionnaire, [])
    .filter(({ code }) => code === 'missingTitle')
    .flatMap(({ path: pointer }): readonly Found<'emptyTitle'>[] => {
      const path = pathFrom(pointer);
      const question = valueAt(json, path);
      const isSilent =
        isJsonObject(question) && (question.titleLocation === 'hidden' || question.type === 'image');
      return isSilent ? [] : [{ rule: 'emptyTitle', severity: 'warning', path, details: {} }];
    });
}

/** Questions that have to be answered and cannot be. */
export function requiredReadOnly(context: CheckContext): readonly Found<'requiredReadOnly'>[] {
  return context.questionnaire.questions
    .filter(
      (question) =>
        question.isRequired &&
        question.requiredIf === undefined &&
        question.readOnly &&
        question.enableIf === undefined &&
        !isSetOtherwise(context.questionnaire, question),
    )
    .map(({ path: pointer }): Found<'requiredReadOnly'> => {
      const path = [...context.pathFrom(pointer), 'readOnly'];
      return {
        rule: 'requiredReadOnly',
        severity: 'error',
        path,
        details: {},
        fix: { label: 'allowAnswers', patches: [{ op: 'remove', path }] },
      };
    });
}
