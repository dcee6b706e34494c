import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WORK } from './paths.mjs';

const STAMPS = path.join(WORK, 'stamps');
const SKIPPED = /^(node_modules|dist|testing|\.cache|\.strapi)$|\.test\.tsx?$/u;

/**
 * The files below some files and folders, in a fixed order. What does not exist is left out, tests too.
 * @param {string} root
 * @param {string[]} entries relative to the root
 * @param {(file: string) => boolean} [wanted]
 * @returns {string[]} relative to the root, with forward slashes
 */
export function listFiles(root, entries, wanted = () => true) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} relative */
  const visit = (relative) => {
    const file = path.join(root, relative);
    if (SKIPPED.test(path.basename(relative)) || !existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file)) visit(`${relative}/${name}`);
    } else if (wanted(relative)) {
      found.push(relative);
    }
  };
  for (const entry of entries) visit(entry);
  return found.sort();
}

/**
 * A fingerprint of what a build reads: names and contents, no times, so that a checkout or a copy of the
 * same files has the same one.
 * @param {string} root
 * @param {string[]} files relative to the root
 * @param {string[]} [extra] further text the build depends on
 * @returns {string}
 */
export function fingerprint(root, files, extra = []) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  for (const text of extra) hash.update(`\0${text.length}\0${text}`);
  return hash.digest('hex');
}

/** @param {string} name @param {string} [folder] */
const stampFile = (name, folder = STAMPS) => path.join(folder, name);

/**
 * Whether the last build had this fingerprint and what it made is still there.
 * @param {string} name
 * @param {string} digest
 * @param {string[]} outputs
 * @param {string} [folder] where stamps are kept
 */
export function isFresh(name, digest, outputs, folder) {
  const stamp = stampFile(name, folder);
  return (
    existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && outputs.every((file) => existsSync(file))
  );
}

/**
 * @param {string} name
 * @param {string} digest
 * @param {string} [folder]
 */
export function writeStamp(name, digest, folder) {
  const stamp = stampFile(name, folder);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/**
 * Forgets a build: its results are about to change.
 * @param {string} name
 * @param {string} [folder]
 */
export function dropStamp(name, folder) {
  rmSync(stampFile(name, folder), { force: true });
}
