import { type Expectation, RecordVerifier, type VerifierReport } from '../verify/record-verifier';
import { verifierPorts } from './sample-record';

export async function verify(lines: readonly string[], expected: Expectation = {}): Promise<VerifierReport> {
  const verifier = new RecordVerifier(verifierPorts, expected);
  for (const line of lines) await verifier.line(line);
  return verifier.finish();
}

/** What was found, and where: `code@line`. */
export async function found(lines: readonly string[], expected: Expectation = {}): Promise<string[]> {
  const { findings } = await verify(lines, expected);
  return findings.map(({ code, line, leaf }) => `${code}@${String(line ?? `leaf ${String(leaf)}`)}`);
}
