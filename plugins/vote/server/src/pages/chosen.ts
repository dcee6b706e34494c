import { choiceFieldName, choicesToFields, type PollManifest } from '../../../domain/src';

/** What a voter said, as the fields of a form show it. */
export interface Chosen {
  /** Candidates that are named in a group of which candidates are chosen. */
  named(group: string): ReadonlySet<string>;
  /** What is said of one candidate of any other group; empty where nothing is. */
  said(group: string, candidate: string): string;
  /** The fields that say the same again. */
  readonly fields: readonly (readonly [string, string])[];
}

/** @param choices whatever came; what no form could send is not shown */
export function chosenIn(manifest: PollManifest, choices: unknown): Chosen {
  const fields = choicesToFields(manifest, choices);
  const values = new Map<string, Set<string>>();
  for (const [name, value] of fields) values.set(name, (values.get(name) ?? new Set()).add(value));
  return {
    fields,
    named: (group) => values.get(choiceFieldName(group)) ?? new Set(),
    said: (group, candidate) => [...(values.get(choiceFieldName(group, candidate)) ?? [])][0] ?? '',
  };
}
