import { deepFreeze } from '../shared/deep-freeze';
import { type Parsed, type Problem, parsed } from '../shared/problem';
import { Reader } from '../shared/reader';
import { readManifest } from './read-manifest';
import type { Manifest, ManifestInput } from './types';

/**
 * Makes the manifest that a poll is opened with, or says what stands in the way.
 * The input is read like any other: texts of the host's content are no safer than a form.
 * Parts that equal each other give equal manifests, so the hash depends on nothing else.
 */
export function buildManifest(input: ManifestInput): Parsed<Manifest> {
  const problems: Problem[] = [];
  const manifest = readManifest(new Reader(input, problems));
  return parsed(deepFreeze(manifest), problems);
}
