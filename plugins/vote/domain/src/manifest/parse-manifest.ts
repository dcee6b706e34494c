import { deepFreeze } from '../shared/deep-freeze';
import { type Parsed, type Problem, parsed } from '../shared/problem';
import { Reader } from '../shared/reader';
import { canonicalJson, CanonicalJsonError } from './canonical-json';
import { readManifest } from './read-manifest';
import { MANIFEST_VERSION, type Manifest } from './types';

const MANIFEST_KEYS = [
  'version',
  'method',
  'poll',
  'groups',
  'candidates',
  'opensAt',
  'closesAt',
  'tiers',
  'sealed',
];

function sameJson(input: unknown, manifest: object): boolean {
  try {
    return canonicalJson(input) === canonicalJson(manifest);
  } catch (error) {
    if (error instanceof CanonicalJsonError) return false;
    throw error;
  }
}

/** Refuses what reading would have changed: it would have another hash. */
export function checkCanonical(reader: Reader, manifest: object | null, problems: readonly Problem[]): void {
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  if (manifest !== null && !hasErrors && !sameJson(reader.value, manifest)) reader.error('notCanonical');
}

/**
 * Reads a manifest that was stored or published. What is returned has the same canonical JSON as the input,
 * and so the same hash: anything that reading would have changed is refused.
 */
export function parseManifest(input: unknown): Parsed<Manifest> {
  const problems: Problem[] = [];
  const reader = new Reader(input, problems);
  if (!reader.isObjectOf(MANIFEST_KEYS)) return parsed<Manifest>(null, problems);
  const { value: version } = reader.at('version');
  if (version !== MANIFEST_VERSION) reader.at('version').error('unknownVersion');
  reader.at('method').oneOf(['choose']);
  const manifest = readManifest(reader);
  checkCanonical(reader, manifest, problems);
  return parsed(deepFreeze(manifest), problems);
}
