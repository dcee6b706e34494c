import type { AutosaveProblem } from '../../../../contracts/live-page';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isProblem = (value: unknown): value is AutosaveProblem =>
  isRecord(value) && typeof value.fieldId === 'string' && typeof value.message === 'string';

/** The problems in the reply to an autosave; none in anything else. */
export function readProblems(reply: unknown): readonly AutosaveProblem[] {
  const list = isRecord(reply) ? reply.problems : undefined;
  return Array.isArray(list) ? list.filter(isProblem) : [];
}

/** Messages by the place at which they are shown; several fields may share one. */
export function messagesAt<Place>(
  problems: readonly AutosaveProblem[],
  placeOf: (fieldId: string) => Place | null,
): ReadonlyMap<Place, readonly AutosaveProblem[]> {
  const places = new Map<Place, AutosaveProblem[]>();
  for (const problem of problems) {
    const place = placeOf(problem.fieldId);
    if (place === null) continue;
    places.set(place, [...(places.get(place) ?? []), problem]);
  }
  return places;
}
