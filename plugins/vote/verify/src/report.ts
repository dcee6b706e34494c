import type { Finding, VerifierReport } from '../../domain/src';
import type { Texts } from './texts/types';

function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
}

function describeFinding({ code, line, leaf, params }: Finding, texts: Texts): string {
  const places = [
    ...(line === undefined ? [] : [fill(texts.line, { line })]),
    ...(leaf === undefined ? [] : [fill(texts.leaf, { leaf })]),
  ];
  const where = places.length === 0 ? '' : `${places.join(', ')}: `;
  return `  ✗ ${where}${fill(texts.findings[code], params)}\n`;
}

/** The report for people: what was read, what was found and where, and the result as it was counted here. */
export function describeReport(report: VerifierReport, texts: Texts): string {
  const { findings, manifestHash, invalid, result, state, leaves, ballots, excluded, root } = report;
  const lines = [
    fill(texts.manifest, { hash: manifestHash ?? '—' }),
    fill(texts.figures, { leaves, ballots, excluded, root }),
    ...(state === null ? [] : [texts.states[state]]),
    ...invalid.map(({ leaf, reason }) => fill(texts.invalid, { leaf, reason: texts.reasons[reason] })),
  ];
  const head = lines.map((line) => `${line}\n`).join('');
  const counted = result === null ? '' : `\n${texts.result}\n${JSON.stringify(result, null, 2)}\n`;
  const verdict =
    findings.length === 0
      ? `\n✓ ${texts.good}\n`
      : `\n${fill(texts.bad, { count: findings.length })}\n${findings.map((found) => describeFinding(found, texts)).join('')}`;
  return head + counted + verdict;
}
