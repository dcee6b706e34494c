import type { Finding, VerifierReport } from '../../domain/src';
import { fill } from './fill';
import { describeResult } from './result';
import { type Language, textsIn } from './texts';
import type { Texts } from './texts/types';

function describeFinding({ code, line, leaf, params }: Finding, texts: Texts): string {
  const places = [
    ...(line === undefined ? [] : [fill(texts.line, { line })]),
    ...(leaf === undefined ? [] : [fill(texts.leaf, { leaf })]),
  ];
  const where = places.length === 0 ? '' : `${places.join(', ')}: `;
  return `  ✗ ${where}${fill(texts.findings[code], params)}\n`;
}

function describeCounted({ result, manifest }: VerifierReport, { language, isJson }: Saying): string {
  if (result === null || manifest === null) return '';
  const { result: title, results } = textsIn(language);
  const described = isJson
    ? `${JSON.stringify(result, null, 2)}\n`
    : describeResult(result, manifest, results, language);
  return `\n${title}\n${described}`;
}

/** How to say it. */
interface Saying {
  readonly language: Language;
  /** The result as JSON, with all its figures, in place of words. */
  readonly isJson: boolean;
}

/** The report for people: what was read, what was found and where, and the result as it was counted here. */
export function describeReport(report: VerifierReport, saying: Saying): string {
  const texts = textsIn(saying.language);
  const { findings, manifestHash, invalid, state, leaves, ballots, excluded, root } = report;
  const lines = [
    fill(texts.manifest, { hash: manifestHash ?? '—' }),
    fill(texts.figures, { leaves, ballots, excluded, root }),
    ...(state === null ? [] : [texts.states[state]]),
    ...invalid.map(({ leaf, reason }) => fill(texts.invalid, { leaf, reason: texts.reasons[reason] })),
  ];
  const head = lines.map((line) => `${line}\n`).join('');
  const counted = describeCounted(report, saying);
  const verdict =
    findings.length === 0
      ? `\n✓ ${texts.good}\n`
      : `\n${fill(texts.bad, { count: findings.length })}\n${findings.map((found) => describeFinding(found, texts)).join('')}`;
  return head + counted + verdict;
}
