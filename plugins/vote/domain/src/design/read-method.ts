import {
  BORDA_PARTIALS,
  type BudgetCount,
  type BudgetMethod,
  type Completion,
  METHOD_KINDS,
  type PointsMethod,
  SCORE_SCALES,
  type ScoreMethod,
  type Threshold,
  type VotingMethod,
  type YesNoMethod,
} from '../methods/types';
import type { Reader } from '../shared/reader';
import { CHOICE_RULES, type ChoiceRule } from './types';

const ANY_NUMBER = Number.MAX_SAFE_INTEGER;

/** Amounts of money so small that sums of them are exact. */
const MOST_MONEY = 1e15;

/** So many points on one ballot that a million ballots still add up exactly. */
const MOST_POINTS = 1_000_000;

function readRule(reader: Reader): ChoiceRule | null {
  return reader.at('rule').oneOf(CHOICE_RULES);
}

function readOptionalNumber(reader: Reader, most: number): number | undefined {
  return reader.isAbsent ? undefined : (reader.numberBetween(1, most) ?? undefined);
}

function readChoose(reader: Reader): VotingMethod | null {
  const rule = readRule(reader);
  const choose = reader.at('choose').numberBetween(1, ANY_NUMBER);
  return rule === null || choose === null ? null : { kind: 'choose', rule, choose };
}

function readScore(reader: Reader): ScoreMethod | null {
  const number = reader.at('most').wholeNumber();
  const most = SCORE_SCALES.find((scale) => scale === number);
  if (number !== null && most === undefined) {
    reader.at('most').error('badChoice', { choices: SCORE_SCALES.join(', ') });
  }
  const by = reader.at('by').oneOf(['sum', 'mean']);
  const everyone = reader.at('everyone').flag();
  return most === undefined || by === null || everyone === null
    ? null
    : { kind: 'score', most, by, everyone };
}

function readPoints(reader: Reader): PointsMethod | null {
  const rule = readRule(reader);
  const points = reader.at('points').numberBetween(1, MOST_POINTS);
  const cap = reader.at('cap').isAbsent
    ? undefined
    : reader.at('cap').numberBetween(1, points ?? MOST_POINTS);
  if (rule === null || points === null || cap === null) return null;
  return { kind: 'points', rule, points, ...(cap === undefined ? {} : { cap }) };
}

function readRanks(reader: Reader): { readonly rule: ChoiceRule; readonly ranks: number } | null {
  const rule = readRule(reader);
  const ranks = reader.at('ranks').numberBetween(1, ANY_NUMBER);
  return rule === null || ranks === null ? null : { rule, ranks };
}

function readBorda(reader: Reader): VotingMethod | null {
  const ranking = readRanks(reader);
  const partial = reader.at('partial').oneOf(BORDA_PARTIALS);
  const equalRanks = reader.at('equalRanks').flag();
  if (ranking === null || partial === null || equalRanks === null) return null;
  return { kind: 'borda', ...ranking, partial, equalRanks };
}

function readInstantRunoff(reader: Reader): VotingMethod | null {
  const ranking = readRanks(reader);
  return ranking === null ? null : { kind: 'instantRunoff', ...ranking };
}

function readSchulze(reader: Reader): VotingMethod | null {
  const ranking = readRanks(reader);
  const equalRanks = reader.at('equalRanks').flag();
  return ranking === null || equalRanks === null ? null : { kind: 'schulze', ...ranking, equalRanks };
}

function readThreshold(reader: Reader): Threshold | null {
  if (!reader.isObjectOf(['than', 'num', 'den', 'of'])) return null;
  const than = reader.at('than').oneOf(['atLeast', 'moreThan']);
  const den = reader.at('den').numberBetween(1, MOST_POINTS);
  const num = reader.at('num').numberBetween(0, den ?? MOST_POINTS);
  const of = reader.at('of').oneOf(['decided', 'ballots']);
  return than === null || num === null || den === null || of === null ? null : { than, num, den, of };
}

function readYesNo(reader: Reader): YesNoMethod | null {
  if (reader.at('threshold').isAbsent) return { kind: 'yesNo' };
  const threshold = readThreshold(reader.at('threshold'));
  return threshold === null ? null : { kind: 'yesNo', threshold };
}

function readCompletion(reader: Reader): Completion | null {
  const kind = reader.at('kind').oneOf(['none', 'greedy', 'raise']);
  if (kind === null) return null;
  if (kind !== 'raise') return reader.isObjectOf(['kind']) ? { kind } : null;
  if (!reader.isObjectOf(['kind', 'step', 'thenGreedy'])) return null;
  const step = reader.at('step').numberBetween(1, MOST_MONEY);
  const thenGreedy = reader.at('thenGreedy').flag();
  return step === null || thenGreedy === null ? null : { kind, step, thenGreedy };
}

function readCount(reader: Reader): BudgetCount | null {
  const by = reader.at('by').oneOf(['greedy', 'equalShares']);
  if (by === null) return null;
  if (by === 'greedy') return reader.isObjectOf(['by']) ? { by } : null;
  if (!reader.isObjectOf(['by', 'satisfaction', 'completion'])) return null;
  const satisfaction = reader.at('satisfaction').oneOf(['cost', 'count']);
  const completion = readCompletion(reader.at('completion'));
  return satisfaction === null || completion === null ? null : { by, satisfaction, completion };
}

function readBudget(reader: Reader): BudgetMethod | null {
  const budget = reader.at('budget').numberBetween(1, MOST_MONEY);
  const most = readOptionalNumber(reader.at('most'), ANY_NUMBER);
  const spend = readOptionalNumber(reader.at('spend'), MOST_MONEY);
  const count = readCount(reader.at('count'));
  if (budget === null || count === null) return null;
  return {
    kind: 'budget',
    budget,
    ...(most === undefined ? {} : { most }),
    ...(spend === undefined ? {} : { spend }),
    count,
  };
}

interface MethodReader {
  readonly keys: readonly string[];
  readonly read: (reader: Reader) => VotingMethod | null;
}

const METHODS: Readonly<Record<VotingMethod['kind'], MethodReader>> = {
  choose: { keys: ['rule', 'choose'], read: readChoose },
  score: { keys: ['most', 'by', 'everyone'], read: readScore },
  points: { keys: ['rule', 'points', 'cap'], read: readPoints },
  borda: { keys: ['rule', 'ranks', 'partial', 'equalRanks'], read: readBorda },
  instantRunoff: { keys: ['rule', 'ranks'], read: readInstantRunoff },
  schulze: { keys: ['rule', 'ranks', 'equalRanks'], read: readSchulze },
  yesNo: { keys: ['threshold'], read: readYesNo },
  budget: { keys: ['budget', 'most', 'spend', 'count'], read: readBudget },
};

/** How a group is voted on and counted: one of the methods, with its own settings and nothing else. */
export function readMethod(reader: Reader): VotingMethod | null {
  if (reader.isAbsent) {
    reader.error('missing');
    return null;
  }
  const kind = reader.at('kind').oneOf(METHOD_KINDS);
  if (kind === null) return null;
  const { keys, read } = METHODS[kind];
  return reader.isObjectOf(['kind', ...keys]) ? read(reader) : null;
}
