import type { Problem, ProblemCode } from '../../../domain/src';
import { type TextKey, useText } from '../text';

/** Problems a design can have; those of times and voters are found elsewhere, when a poll opens. */
const WORDS: Partial<Record<ProblemCode, TextKey>> = {
  missing: 'design.problem.missing',
  badText: 'design.problem.badText',
  badKey: 'design.problem.badKey',
  badChoice: 'design.problem.missing',
  noGroups: 'design.problem.noGroups',
  duplicateGroup: 'design.problem.duplicateKey',
  emptyGroup: 'design.problem.emptyGroup',
  chooseTooSmall: 'design.problem.chooseTooSmall',
  chooseTooLarge: 'design.problem.chooseTooLarge',
  wrongType: 'design.problem.wrongType',
  numberTooSmall: 'design.problem.numberTooSmall',
  numberTooLarge: 'design.problem.numberTooLarge',
  duplicateTieRule: 'design.problem.duplicateTieRule',
  badCommitment: 'design.problem.badCommitment',
  differentCommitments: 'design.problem.differentCommitments',
  duplicateCandidate: 'design.problem.duplicateKey',
  missingGroup: 'design.problem.missingGroup',
  unknownGroup: 'design.problem.unknownGroup',
  missingTranslation: 'design.problem.missingTranslation',
  badImageUrl: 'design.problem.badImageUrl',
  imageFromElsewhere: 'design.problem.imageFromElsewhere',
  badUid: 'design.problem.missing',
  badFieldPath: 'design.problem.badFieldPath',
};

/** Gives a problem of the design in words: what is wrong and what to do. */
export function useProblemWords(): (problem: Problem) => string {
  const text = useText();
  return ({ code, params }) => text(WORDS[code] ?? 'design.problem.other', { ...params });
}
