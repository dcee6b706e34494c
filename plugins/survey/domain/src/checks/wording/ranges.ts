import { isJsonObject } from '../../json/json';
import { valueAt, type Patch, type Path } from '../../editing/patches';
import type { CheckContext, ChoiceList } from '../context';
import type { Found } from '../finding';
import { rangeFrom, type NumberRange } from './number-ranges';

/** Two choices that follow each other in size and do not fit. */
export type Misfit =
  | { readonly kind: 'overlap'; readonly value: number; readonly first: string; readonly second: string }
  | {
      readonly kind: 'gap';
      readonly from: number;
      readonly to: number;
      readonly first: string;
      readonly second: string;
    };

/** Where the ranges of a list overlap or leave something out. A list that is not mostly ranges of one unit has none. */
export function misfitsIn(texts: readonly string[]): readonly Misfit[] {
  const ranges = texts.map(rangeFrom).filter((range) => range !== undefined);
  const units = new Set(ranges.map(({ unit }) => unit).filter((unit) => unit !== ''));
  const isList = ranges.length >= 2 && ranges.length * 2 > texts.length && units.size <= 1;
  if (!isList || !ranges.some(isInterval)) return [];
  const sorted = ranges.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return sorted.slice(1).flatMap((second, index) => {
    const first = sorted[index];
    return first === undefined ? [] : misfitOf(first, second);
  });
}

const isInterval = ({ from, to }: NumberRange): boolean => from < to && Number.isFinite(from + to);

function misfitOf(first: NumberRange, second: NumberRange): readonly Misfit[] {
  const texts = { first: first.text, second: second.text };
  const isShared =
    first.to > second.from || (first.to === second.from && !first.isOpenAbove && !second.isOpenBelow);
  // Somebody may mean “all of them” by a range around another.
  if (isShared) return first.to >= second.to ? [] : [{ kind: 'overlap', value: second.from, ...texts }];
  // Numbers alone are examples, not everything there is.
  if (!isInterval(first) && !isInterval(second)) return [];
  return gapOf(first, second).map(([from, to]) => ({ kind: 'gap', from, to, ...texts }));
}

function gapOf(first: NumberRange, second: NumberRange): readonly (readonly [number, number])[] {
  const step = Math.min(first.step, second.step);
  const isWhole = [first.to, second.from].every((value) => Number.isInteger(value / step));
  if (!isWhole) return [];
  const from = first.isOpenAbove ? first.to : first.to + step;
  const to = second.isOpenBelow ? second.from : second.from - step;
  return from <= to ? [[from, to]] : [];
}

/** Ranges of which two hold the same number, or between which some are missing. */
export function ranges(
  context: CheckContext,
): readonly (Found<'overlappingRanges'> | Found<'gappedRanges'>)[] {
  return context.choiceLists.flatMap((list) =>
    misfitsIn(list.texts).map((misfit) => {
      const path = list.places[list.texts.indexOf(misfit.second)] ?? list.path;
      return misfit.kind === 'gap'
        ? gapped(context, list, misfit, path)
        : overlapping(context, list, misfit, path);
    }),
  );
}

type Gap = Extract<Misfit, { kind: 'gap' }>;
type Overlap = Extract<Misfit, { kind: 'overlap' }>;

function gapped(
  context: CheckContext,
  list: ChoiceList,
  { from, to, first, second }: Gap,
  path: Path,
): Found<'gappedRanges'> {
  const details = { from, to, first, second };
  // The second range takes what is missing.
  const patches = begun(context, list, path, { at: to + 1, anew: from });
  return {
    ...{ rule: 'gappedRanges', severity: 'warning', path, details },
    ...(patches === undefined ? {} : { fix: { label: 'closeGap', patches } }),
  };
}

function overlapping(
  context: CheckContext,
  list: ChoiceList,
  { value, first, second }: Overlap,
  path: Path,
): Found<'overlappingRanges'> {
  // The second range begins one later.
  const patches = begun(context, list, path, { at: value, anew: value + 1 });
  return {
    rule: 'overlappingRanges',
    severity: 'warning',
    path,
    details: { value, first, second },
    ...(patches === undefined ? {} : { fix: { label: 'separateRanges', patches } }),
  };
}

/** A range begins with another number, in every language in which it begins with the one it has. */
function begun(
  { json }: CheckContext,
  { texts, places }: ChoiceList,
  at: Path,
  number: { readonly at: number; readonly anew: number },
): readonly Patch[] | undefined {
  const text = texts[places.indexOf(at)] ?? '';
  const written = valueAt(json, at);
  const begins = new RegExp(`^(\\D*)${String(number.at)}(?!\\d)`, 'u');
  // A value is what is stored: other answers know it as it is.
  if (at.at(-1) !== 'text' || !begins.test(text) || written === undefined) return undefined;
  const later = (words: string): string => words.replace(begins, `$1${String(number.anew)}`);
  const after = texts.map((each) => (each === text ? later(each) : each));
  // No help where the range before reaches further, or ends earlier.
  if (misfitsIn(after).some(({ second }) => second === later(text))) return undefined;
  const changed = isJsonObject(written)
    ? Object.fromEntries(
        Object.entries(written).map(([key, each]) => [key, typeof each === 'string' ? later(each) : each]),
      )
    : later(text);
  const patch: Patch = { op: 'replace', path: at, value: changed };
  return [patch];
}
