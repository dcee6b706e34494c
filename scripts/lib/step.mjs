import { readFileSync } from 'node:fs';
import { CommandFailed } from './commands.mjs';
import { Failure } from './failure.mjs';
import { shown } from './paths.mjs';
import { stepFailure } from './step-failure.mjs';

/**
 * Does a step's work; when a command of it fails, says so in one sentence.
 * @template T
 * @param {string} title of the step
 * @param {string} again the command that tries once more
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function explained(title, again, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Failure(stepFailure(title, readFileSync(error.log, 'utf8'), shown(error.log), again));
  }
}
