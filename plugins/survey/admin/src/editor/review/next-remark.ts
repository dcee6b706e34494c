import type { OutlineEntry, Path } from '../../../../domain/src/editing';
import type { Remark } from '../../../../domain/src/checks';

/** A remark that has a place, and which of them it is, from 1. */
interface Visited {
  readonly remark: Remark;
  readonly number: number;
  readonly count: number;
}

interface Standing {
  /** What was gone to last. */
  readonly last: string | undefined;
  readonly selection: Path | null;
  readonly entries: readonly OutlineEntry[];
}

/**
 * The next remark in the order of the questionnaire, or the one before, around its ends. From a place that was not gone to
 * this way it is the nearest one, the place itself included.
 */
export function nextRemark(
  remarks: readonly Remark[],
  { last, selection, entries }: Standing,
  step: 1 | -1,
): Visited | undefined {
  const places = new Map(entries.map(({ path }, index) => [JSON.stringify(path), index]));
  const placeOf = (path: Path | undefined): number => places.get(JSON.stringify(path ?? null)) ?? -1;
  const ordered = remarks
    .filter(({ entry }) => entry !== undefined)
    .toSorted((a, b) => placeOf(a.entry?.path) - placeOf(b.entry?.path));
  const here = selection === null ? -1 : placeOf(selection);
  const known = ordered.findIndex(({ id, entry }) => id === last && placeOf(entry?.path) === here);
  const at =
    known >= 0
      ? known + step
      : nearest(
          ordered.map(({ entry }) => placeOf(entry?.path)),
          here,
          step,
        );
  const index = (at + ordered.length) % ordered.length;
  const remark = ordered[index];
  return remark === undefined ? undefined : { remark, number: index + 1, count: ordered.length };
}

/** Of places in their order, the first from here on, or the last up to here. */
function nearest(places: readonly number[], here: number, step: 1 | -1): number {
  if (step < 0) return places.findLastIndex((place) => place <= here);
  const index = places.findIndex((place) => place >= here);
  return index < 0 ? 0 : index;
}
