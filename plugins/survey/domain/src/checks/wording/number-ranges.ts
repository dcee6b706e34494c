/** The numbers that a choice stands for. */
export interface NumberRange {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether its last number belongs to it; its first always does, or `from` is the next. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
  /** The smallest step in which its numbers are written: 1, or 10,000 for 만. */
  readonly step: number;
  /** What is left of the text: the unit. */
  readonly unit: string;
}

const SCALES: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 백만: 1e6, 천만: 1e7, 억: 1e8 };
const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?) ?(백만|천만|천|만|억)?';
const UNIT = '([가-힣a-z%$€£]*)';
const BETWEEN = new RegExp(
  `${NUMBER} ?${UNIT} ?(?:–|-|~|∼|〜|to|부터|에서|이상) ?${NUMBER} ?${UNIT} ?(미만|이하|까지)?`,
  'iu',
);
const ABOVE = new RegExp(
  `${NUMBER} ?${UNIT}[^\\d]*?(이상|초과|넘|or more|or older|or over|and over|and above|or above|\\+|and older|plus)`,
  'iu',
);
const ABOVE_EN = new RegExp(`(over|more than|above|at least|older than) ${NUMBER} ?${UNIT}`, 'iu');
const BELOW = new RegExp(
  `${NUMBER} ?${UNIT}[^\\d]*?(이하|미만|까지|or less|or younger|or fewer|or under|and under|and younger|or below)`,
  'iu',
);
const BELOW_EN = new RegExp(`(under|less than|fewer than|below|younger than|up to) ${NUMBER} ?${UNIT}`, 'iu');
const EXACT = new RegExp(`^${NUMBER} ?${UNIT}$`, 'iu');
/** Times and dates are no amounts. */
const OTHER = /\d:\d|\d{4}[-./]\d|\d월|\d일(?!부터)|오전|오후|\d ?시(?!간)|\b(?:am|pm)\b/iu;
const WORDS =
  /이상|이하|미만|초과|부터|까지|에서|or more|or older|or over|and over|and above|or above|and older|plus|or less|or younger|or fewer|or under|and under|and younger|or below|over|more than|above|at least|older than|under|less than|fewer than|below|younger than|up to|\bto\b|백만|천만|천(?=\s|원|$)|만|억|[\d,.~∼〜–+-]|\s/giu;

/** What a choice says of numbers; undefined where it says nothing. */
export function rangeFrom(text: string): NumberRange | undefined {
  if (OTHER.test(text)) return undefined;
  const unit = text.replace(WORDS, '').toLowerCase();
  const range = between(text) ?? above(text) ?? below(text) ?? exact(text);
  return range === undefined ? undefined : { ...range, text, unit: halved(unit) };
}

/** A unit that is written at both ends is one. */
const halved = (unit: string): string => {
  const half = unit.slice(0, unit.length / 2);
  return half !== '' && half + half === unit ? half : unit;
};

type Bounds = Omit<NumberRange, 'text' | 'unit'>;

function between(text: string): Bounds | undefined {
  const [found, low = '', lowScale, , high = '', highScale, , end = ''] = BETWEEN.exec(text) ?? [];
  if (found === undefined) return undefined;
  // “100–200만 원”: the unit of the second number is that of the first.
  const from = valueOf(low, lowScale ?? highScale);
  const to = valueOf(high, highScale);
  if (from >= to) return undefined;
  return { from, to, isOpenAbove: end === '미만', isOpenBelow: false, step: stepOf(highScale) };
}

function above(text: string): Bounds | undefined {
  const [first, low = '', scale, , word = ''] = ABOVE.exec(text) ?? [];
  const to = Infinity;
  if (first !== undefined) {
    const isOpenBelow = /초과|넘/u.test(word);
    return { from: valueOf(low, scale), to, isOpenAbove: false, isOpenBelow, step: stepOf(scale) };
  }
  const [second, before = '', lowest = '', lowestScale] = ABOVE_EN.exec(text) ?? [];
  if (second === undefined) return undefined;
  const isOpenBelow = !/at least/iu.test(before);
  return {
    from: valueOf(lowest, lowestScale),
    to,
    isOpenAbove: false,
    isOpenBelow,
    step: stepOf(lowestScale),
  };
}

function below(text: string): Bounds | undefined {
  const [first, high = '', scale, , word = ''] = BELOW.exec(text) ?? [];
  const from = -Infinity;
  if (first !== undefined)
    return {
      from,
      to: valueOf(high, scale),
      isOpenAbove: word === '미만',
      isOpenBelow: false,
      step: stepOf(scale),
    };
  const [second, before = '', highest = '', highestScale] = BELOW_EN.exec(text) ?? [];
  if (second === undefined) return undefined;
  const isOpenAbove = !/up to/iu.test(before);
  return {
    from,
    to: valueOf(highest, highestScale),
    isOpenAbove,
    isOpenBelow: false,
    step: stepOf(highestScale),
  };
}

function exact(text: string): Bounds | undefined {
  const [found, number = '', scale] = EXACT.exec(text) ?? [];
  if (found === undefined) return undefined;
  const value = valueOf(number, scale);
  return { from: value, to: value, isOpenAbove: false, isOpenBelow: false, step: stepOf(scale) };
}

const valueOf = (number: string, scale: string | undefined): number =>
  Number(number.replaceAll(',', '')) * stepOf(scale);

const stepOf = (scale: string | undefined): number => (scale === undefined ? 1 : (SCALES[scale] ?? 1));
