import { isList } from '../json/json';
import type { Random } from '../random/seeded';
import type { Scalar, Wish, Wishes } from './wishes';

/** How a respondent decides. */
export interface Mind {
  readonly random: Random;
  readonly wishes: Wishes;
  readonly mentioned: ReadonlyMap<string, readonly Scalar[]>;
  readonly today: string;
}

/** Names under which conditions may speak of a question; of one in a row or panel by its last name. */
export interface Called {
  readonly name: string;
  readonly isInner: boolean;
}

const keyOf = ({ name, isInner }: Called): string => `${isInner ? '.' : ''}${name.toLowerCase()}`;

export const wishOf = (mind: Mind, called: Called): Wish | undefined => mind.wishes.get(keyOf(called));

export const isSameScalar = (a: Scalar, b: Scalar): boolean =>
  String(a).trim().toLowerCase() === String(b).trim().toLowerCase();

export const isChance = ({ random }: Mind, share: number): boolean => random() < share;

/** How often somebody without a wish takes a value that conditions mention. */
const MENTIONED_SHARE = 0.4;

/** Values to try first: those wished for, now and then one that conditions mention. */
export function favourites(mind: Mind, called: Called): readonly Scalar[] {
  const wish = wishOf(mind, called);
  if (wish !== undefined && wish.prefer.length > 0) return wish.prefer;
  const mentioned = mind.mentioned.get(keyOf(called)) ?? [];
  return mentioned.length > 0 && isChance(mind, MENTIONED_SHARE) ? mentioned : [];
}

/** One of the options: a favourite, else any that is not to be avoided. */
export function pick<Option extends Scalar>(
  options: readonly Option[],
  mind: Mind,
  called: Called,
): Option | undefined {
  const first = favourites(mind, called);
  const liked = options.filter((option) => first.some((value) => isSameScalar(value, option)));
  if (liked.length > 0) return liked[Math.floor(mind.random() * liked.length)];
  const avoid = wishOf(mind, called)?.avoid ?? [];
  const left = options.filter((option) => !avoid.some((value) => isSameScalar(value, option)));
  const among = left.length > 0 ? left : options;
  return among[Math.floor(mind.random() * among.length)];
}

export const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(isList(value) && value.length === 0);
