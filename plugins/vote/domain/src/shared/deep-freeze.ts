/** Freezes a value and everything in it: what was frozen by law must not change by accident. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const children: readonly unknown[] = Object.values(value);
  for (const child of children) deepFreeze(child);
  return value;
}
