import type { ItemRules } from './model';
import type { Reader } from './reader';

interface CountKeys {
  readonly initial: string;
  readonly min: string;
  readonly max: string;
  readonly item: string;
  readonly add: string;
  readonly remove: string;
}

/** How many rows or panels there are; what contradicts itself is put right as survey-core does. */
export function readItemRules(
  reader: Reader,
  keys: CountKeys,
  fallback: { readonly initial: number; readonly max: number },
): ItemRules {
  const minCount = wholeNumber(reader, keys.min, 0);
  const maxCount = Math.max(minCount, Math.min(wholeNumber(reader, keys.max, fallback.max), fallback.max));
  const initial = wholeNumber(reader, keys.initial, fallback.initial);
  return {
    initialCount: Math.min(maxCount, Math.max(minCount, initial)),
    minCount,
    maxCount,
    canAdd: reader.flag(keys.add, true),
    canRemove: reader.flag(keys.remove, true),
    defaultItem: reader.value(keys.item),
    keyName: reader.text('keyName'),
  };
}

function wholeNumber(reader: Reader, key: string, fallback: number): number {
  return Math.max(0, Math.trunc(reader.number(key) ?? fallback));
}
