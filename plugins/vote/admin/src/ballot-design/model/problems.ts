import { parsePollDesign, type Path, type Problem } from '../../../../domain/src';
import type { DesignDraft } from './draft';
import { writeDesign } from './write-design';

/** Everything found in the draft, as the server will find it when the poll opens. */
export function problemsOf(draft: DesignDraft): readonly Problem[] {
  const parsed = parsePollDesign(writeDesign(draft));
  return parsed.ok ? parsed.warnings : parsed.problems;
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

/** Problems at exactly that place. */
export function problemsAt(problems: readonly Problem[], ...place: Path): readonly Problem[] {
  return problems.filter(({ path }) => path.length === place.length && startsWith(path, place));
}

/** Problems at that place or anywhere within. */
export function problemsWithin(problems: readonly Problem[], ...place: Path): readonly Problem[] {
  return problems.filter(({ path }) => startsWith(path, place));
}

export function countErrors(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
