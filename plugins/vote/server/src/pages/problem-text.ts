import type { Locale } from '@modu/participation/contracts';
import { formatNumber } from '@modu/participation/page-kit';
import { contestGroupsOf, type ContestProblem, type PollManifest } from '../../../domain/src';
import { texts } from '../texts';
import { money } from './method-words';
import { plain } from './parts';

const RANKED: ReadonlySet<string> = new Set(['borda', 'instantRunoff', 'schulze']);

/** What a problem says, in the words that stand in the summary and at its place. */
export function problemText(manifest: PollManifest, problem: ContestProblem, locale: Locale): string {
  const { problems: words, methods } = texts[locale];
  const { problems: more } = methods;
  const group = contestGroupsOf(manifest).find(({ key }) => key === problem.group);
  const label = plain(group?.label, locale);
  const isRanked = group !== undefined && RANKED.has(group.method.kind);
  const number = (value: number): string => formatNumber(locale, value);
  const titleOf = (candidate: string): string =>
    plain(manifest.candidates.find(({ key }) => key === candidate)?.title, locale);
  switch (problem.code) {
    case 'tooMany': {
      const { choose, over } = problem.params;
      return (isRanked ? more.tooManyRanks : words.tooMany)(label, number(choose), number(over));
    }
    case 'tooFew':
      return (isRanked ? more.tooFewRanks : words.tooFew)(label, number(problem.params.missing));
    case 'unknownGroup':
      return words.unknownGroup;
    case 'unknownCandidate':
    case 'duplicateCandidate':
    case 'wrongGroup':
      return words[problem.code](label);
    case 'wrongShape':
      return more.wrongShape(label);
    case 'badScore':
      return more.badScore(titleOf(problem.params.candidate), number(problem.params.most));
    case 'notScored':
    case 'badPoints':
    case 'badAnswer':
      return more[problem.code](titleOf(problem.params.candidate));
    case 'aboveCap': {
      const { candidate, points, cap } = problem.params;
      return more.aboveCap(titleOf(candidate), number(points), number(cap));
    }
    case 'tooManyPoints': {
      const { given, points, over } = problem.params;
      return more.tooManyPoints(label, number(given), number(points), number(over));
    }
    case 'tooFewPoints':
      return more.tooFewPoints(label, number(problem.params.given), number(problem.params.missing));
    case 'equalRanks':
      return more.equalRanks(label, number(problem.params.rank));
    case 'overSpend': {
      const { cost, spend, over } = problem.params;
      return more.overSpend(label, money(cost, locale), money(spend, locale), money(over, locale));
    }
  }
}
