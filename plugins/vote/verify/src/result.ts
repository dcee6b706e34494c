import { formatPercent, type PollManifest, type Recount, textIn, type WrittenResult } from '../../domain/src';
import { fill } from './fill';
import type { Language } from './texts';
import type { ResultTexts } from './texts/result-types';

type ResultOf<Kind extends WrittenResult['kind']> = Extract<WrittenResult, { readonly kind: Kind }>;

interface Words {
  readonly texts: ResultTexts;
  /** Title and key of a candidate: titles may be alike. */
  readonly nameOf: (candidate: string) => string;
}

const listed = (items: readonly string[]): string => items.join(', ');

function namesIn({ nameOf }: Words, candidates: readonly string[]): string {
  return listed(candidates.map(nameOf));
}

/** The figures of every candidate, in the order of the result; empty where a method has none but the rank. */
function figuresOf(result: WrittenResult, words: Words): readonly string[] {
  const { figures, beatenByNobody, passes, fails, isFunded, isNotFunded } = words.texts;
  switch (result.kind) {
    case 'choose':
      return result.candidates.map(({ votes, share }) =>
        fill(figures.choose, { votes, percent: formatPercent(share) }),
      );
    case 'score':
      return result.candidates.map(({ sum, scored, mean }) =>
        fill(figures.score, { sum, scored, mean: mean ?? '—' }),
      );
    case 'points':
      return result.candidates.map(({ points, supporters }) => fill(figures.points, { points, supporters }));
    case 'borda':
      return result.candidates.map(({ points }) => fill(figures.borda, { points }));
    case 'instantRunoff':
      return [];
    case 'schulze':
      return result.candidates.map(({ beatenBy }) =>
        beatenBy.length === 0 ? beatenByNobody : fill(figures.schulze, { names: namesIn(words, beatenBy) }),
      );
    case 'yesNo':
      return result.candidates.map(({ yes, no, abstained, passes: isPassed }) =>
        fill(figures.yesNo, { yes, no, abstained, verdict: isPassed ? passes : fails }),
      );
    case 'budget':
      return result.candidates.map(({ votes, cost, isFunded: hasMoney }) =>
        fill(figures.budget, { votes, cost, verdict: hasMoney ? isFunded : isNotFunded }),
      );
  }
}

function candidateLines(result: WrittenResult, words: Words): readonly string[] {
  const { tied, byTieRule } = words.texts;
  const figures = figuresOf(result, words);
  return result.candidates.map((line, index) => {
    const name = fill(`  {rank}. {name}`, { rank: line.rank, name: words.nameOf(line.candidate) });
    const marks = [...(line.tied ? [tied] : []), ...(line.byTieRule ? [byTieRule] : [])];
    const about = [figures[index], ...marks].filter((part) => part !== undefined);
    return about.length === 0 ? name : `${name}: ${about.join(' · ')}`;
  });
}

function roundLines({ rounds }: ResultOf<'instantRunoff'>, words: Words): readonly string[] {
  const { round, out, byTieRule } = words.texts;
  return rounds.map(({ votes, exhausted, eliminated, byTieRule: isByRule }, index) => {
    const counts = listed(
      votes.map(({ candidate, votes: count }) => `${words.nameOf(candidate)} ${String(count)}`),
    );
    const leaving = eliminated.length === 0 ? [] : [fill(out, { names: namesIn(words, eliminated) })];
    const parts = [fill(round, { number: index + 1, counts, exhausted }), ...leaving];
    return `  ${[...parts, ...(isByRule ? [byTieRule] : [])].join(' · ')}`;
  });
}

function budgetLines({ funded, spent, budget, tied }: ResultOf<'budget'>, words: Words): readonly string[] {
  const { funding, stopped } = words.texts;
  return [
    `  ${fill(funding, { names: funded.length === 0 ? '—' : namesIn(words, funded), spent, budget })}`,
    ...(tied.length === 0 ? [] : [`  ${fill(stopped, { names: namesIn(words, tied) })}`]),
  ];
}

/** Who is in, and between whom it stays open. */
function outcomeLines(result: WrittenResult, words: Words): readonly string[] {
  if (result.kind === 'budget') return budgetLines(result, words);
  if (result.elected === null) return [];
  const { elected, undecided } = words.texts;
  const { certain, tied, openPlaces } = result.elected;
  const isNobody = certain.length === 0 && tied.length === 0;
  return [
    ...(certain.length > 0 || isNobody
      ? [`  ${fill(elected, { names: isNobody ? '—' : namesIn(words, certain) })}`]
      : []),
    ...(tied.length === 0 ? [] : [`  ${fill(undecided, { openPlaces, names: namesIn(words, tied) })}`]),
  ];
}

function nameIn({ candidates }: PollManifest, language: Language): Words['nameOf'] {
  const titles = new Map(candidates.map(({ key, title }) => [key, textIn(title, language)?.text ?? key]));
  return (candidate) => {
    const title = titles.get(candidate) ?? candidate;
    return title === candidate ? candidate : `${title} [${candidate}]`;
  };
}

/** The result for people: turnout by tier and channel, then every contest with its candidates and its outcome. */
export function describeResult(
  { ballots, invalid, turnout, channels, contests }: Recount,
  manifest: PollManifest,
  texts: ResultTexts,
  language: Language,
): string {
  const words: Words = { texts, nameOf: nameIn(manifest, language) };
  const poll = textIn(manifest.poll.title, language)?.text ?? manifest.poll.slug;
  const labels = new Map(manifest.groups.map(({ key, label }) => [key, textIn(label, language)?.text]));
  const perChannel = channels.map((channel) =>
    fill(texts.channel, { ...channel, channel: texts.channels[channel.channel] }),
  );
  const lines = [
    fill(texts.ballots, { ballots, invalid }),
    fill(texts.byTier, {
      list: listed(turnout.map(({ tier, ballots: count }) => `${tier} ${String(count)}`)),
    }),
    fill(texts.byChannel, { list: listed(perChannel) }),
    ...contests.flatMap(({ group, result }) => [
      '',
      fill('{label} ({method})', { label: labels.get(group) ?? poll, method: texts.methods[result.kind] }),
      ...candidateLines(result, words),
      ...(result.kind === 'instantRunoff' ? roundLines(result, words) : []),
      ...outcomeLines(result, words),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
