import type { JsonObject } from '../json/json';
import { inverseRenaming, type QuotaRenaming } from '../quota/rename-in-quotas';
import { applyPatches, type Patch } from './patches';

/** One intention of somebody who edits: a run of typing in one field, a paste, a move. One undo takes it back. */
export interface Step {
  /** What it was, for the words beside "undo". */
  readonly label: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** Steps that follow each other with the same run are one; `null` for a step of its own. */
  readonly run: string | null;
  /** What it means for the quotas beside the questionnaire. */
  readonly renamings: readonly QuotaRenaming[];
}

/** A questionnaire with everything that was done to it since it was opened. */
export interface History {
  readonly json: JsonObject;
  /** The last step last. */
  readonly done: readonly Step[];
  /** What was taken back, the next to be done again last. */
  readonly undone: readonly Step[];
}

export interface Act {
  readonly label: string;
  readonly patches: readonly Patch[];
  /** Names a run of typing, such as a field; ended by `endRun`. */
  readonly run?: string | null;
  readonly renamings?: readonly QuotaRenaming[];
}

/** What an undo or redo did, so that the editor can show it. */
export interface Travelled {
  readonly history: History;
  readonly step: Step;
  /** What it renamed, in that direction. */
  readonly renamings: readonly QuotaRenaming[];
}

export const beginHistory = (json: JsonObject): History => ({ json, done: [], undone: [] });

/**
 * Does something. What had been taken back cannot be done again after that.
 *
 * @throws PatchRefused when the patches do not fit; then nothing was done
 */
export function perform(history: History, { label, patches, run = null, renamings = [] }: Act): History {
  if (patches.length === 0) return history;
  const { json, inverse } = applyPatches(history.json, patches);
  const last = history.done.at(-1);
  if (run === null || last?.run !== run)
    return { json, done: [...history.done, { label, patches, inverse, run, renamings }], undone: [] };
  const joined = {
    label,
    run,
    patches: [...last.patches, ...patches],
    inverse: [...inverse, ...last.inverse],
    renamings: [...last.renamings, ...renamings],
  };
  return { json, done: history.done.with(-1, joined), undone: [] };
}

/** What is typed from now on is a step of its own: after a pause, when a field is left. */
export function endRun(history: History): History {
  const last = history.done.at(-1);
  if (last === undefined || last.run === null) return history;
  return { ...history, done: history.done.with(-1, { ...last, run: null }) };
}

/** Takes the last step back; undefined where there is none. */
export function undo(history: History): Travelled | undefined {
  const step = history.done.at(-1);
  if (step === undefined) return undefined;
  const { json } = applyPatches(history.json, step.inverse);
  const undone = [...history.undone, { ...step, run: null }];
  const renamings = step.renamings.toReversed().map(inverseRenaming);
  return { step, renamings, history: { json, done: history.done.slice(0, -1), undone } };
}

/** Does again what was taken back last; undefined where nothing was. */
export function redo(history: History): Travelled | undefined {
  const step = history.undone.at(-1);
  if (step === undefined) return undefined;
  const { json } = applyPatches(history.json, step.patches);
  return {
    step,
    renamings: step.renamings,
    history: { json, done: [...history.done, step], undone: history.undone.slice(0, -1) },
  };
}
