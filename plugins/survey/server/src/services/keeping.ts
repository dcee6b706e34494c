export interface Keeping<Value> {
  get(key: string, load: () => Promise<Value>): Promise<Value>;
  clear(): void;
}

interface Limits {
  readonly maxAgeMs: number;
  readonly maxEntries: number;
}

/** Keeps what was loaded for a while; callers at the same time share one load. Failures and nothing are not kept. */
export function createKeeping<Value>(now: () => Date, { maxAgeMs, maxEntries }: Limits): Keeping<Value> {
  const kept = new Map<string, { readonly at: number; readonly value: Promise<Value> }>();

  /** Unless something newer has taken the place meanwhile. */
  const drop = (key: string, value: Promise<Value>): void => {
    if (kept.get(key)?.value === value) kept.delete(key);
  };

  return {
    get(key, load) {
      const known = kept.get(key);
      if (known !== undefined && now().getTime() - known.at < maxAgeMs) return known.value;
      const value = load();
      kept.delete(key);
      const [oldest] = kept.keys();
      if (kept.size >= maxEntries && oldest !== undefined) kept.delete(oldest);
      kept.set(key, { at: now().getTime(), value });
      value.then(
        (loaded) => {
          if (loaded === null) drop(key, value);
        },
        () => {
          drop(key, value);
        },
      );
      return value;
    },
    clear: () => {
      kept.clear();
    },
  };
}
