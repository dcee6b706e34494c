import type { JsonObject } from '../json/json';
import type { Patch } from './patches';

/** Patches that make one questionnaire of another, as one step: an import, an older version, what two people wrote. */
export function replaceDocument(from: JsonObject, to: JsonObject): readonly Patch[] {
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  return [
    ...gone.map((key): Patch => ({ op: 'remove', path: [key] })),
    ...Object.entries(to).flatMap(([key, value]): readonly Patch[] => {
      if (!Object.hasOwn(from, key)) return [{ op: 'add', path: [key], value }];
      return from[key] === value ? [] : [{ op: 'replace', path: [key], value }];
    }),
  ];
}
