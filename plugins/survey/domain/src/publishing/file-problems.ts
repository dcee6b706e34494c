import { FILE_KINDS } from '../files/known-types';
import { isTakenBy } from '../files/check-upload';
import type { Questionnaire, QuestionnaireProblem } from '../questionnaire/model';
import { withNested } from './nested-questions';

/**
 * Questions for files that accept only kinds this site refuses, such as `acceptedTypes: ".zip"`: everybody would be turned
 * away, whatever they chose.
 */
export function fileProblems(questionnaire: Questionnaire): readonly QuestionnaireProblem[] {
  return withNested(questionnaire.questions).flatMap((question): QuestionnaireProblem[] => {
    if (question.type !== 'file' || FILE_KINDS.some((kind) => isTakenBy(question, kind))) return [];
    return [
      {
        severity: 'warning',
        code: 'noFileKind',
        path: question.path,
        question: question.name,
        params: { types: question.accepted.join(', ') },
      },
    ];
  });
}
