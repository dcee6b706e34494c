import {
  lineAt,
  placeOf,
  problemsInDraft,
  readPlaces,
  type Place,
  type QuestionnaireProblem,
} from '../../../domain/src';

export interface LocatedProblem extends QuestionnaireProblem {
  /** Where in the text it is; absent where the text cannot tell. */
  readonly place: Place | undefined;
  readonly line: number | undefined;
}

/** What is wrong or doubtful in the text of a questionnaire, errors first, in the order of the text. */
export function locatedProblems(text: string): LocatedProblem[] {
  const reading = readPlaces(text);
  const located = problemsInDraft(text).map((problem): LocatedProblem => {
    const place = reading.ok ? placeOf(reading.places, problem.path) : { from: reading.at, to: reading.at };
    return { ...problem, place, line: place && lineAt(text, place.from) };
  });
  return located.sort((a, b) => rank(a) - rank(b) || (a.place?.from ?? 0) - (b.place?.from ?? 0));
}

function rank({ severity }: QuestionnaireProblem): number {
  return severity === 'error' ? 0 : 1;
}
