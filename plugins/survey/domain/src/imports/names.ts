import { freeName } from '../editing/structure';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_LENGTH = 200;

const usable = (name: string): string => {
  const cleaned = name
    .normalize('NFC')
    .replace(/[{}[\]]/gu, '_')
    .trim()
    .slice(0, MAX_LENGTH - 10);
  const isReserved = RESERVED.has(cleaned) || /-(?:Comment|total)$/u.test(cleaned);
  return isReserved ? `${cleaned}_` : cleaned;
};

/** Gives names that SurveyJS can use, each once, without regard to case. */
export class NameGiver {
  private readonly taken = new Set<string>();

  /** @param fallback for what has no name */
  give(wanted: string, fallback: string): string {
    const name = usable(wanted) || fallback;
    const free = this.taken.has(name.toLowerCase()) ? freeName(name, this.taken) : name;
    this.taken.add(free.toLowerCase());
    return free;
  }
}
