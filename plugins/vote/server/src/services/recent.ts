export interface RecentOptions {
  readonly maxAgeMs: number;
  readonly maxEntries: number;
  readonly now: () => Date;
}

interface Entry<Value> {
  readonly at: number;
  readonly value: Promise<Value>;
}

export interface Recent<Value> {
  (key: string): Promise<Value>;
  /** The next who asks gets it loaded again. */
  forget(key: string): void;
}

/**
 * Remembers what was loaded for a moment, so that a page which many people read at once costs one query.
 * Requests that come while it loads wait for the same answer; a failure is not remembered.
 */
export function createRecent<Value>(
  load: (key: string) => Promise<Value>,
  { maxAgeMs, maxEntries, now }: RecentOptions,
): Recent<Value> {
  const entries = new Map<string, Entry<Value>>();

  function remember(key: string): Promise<Value> {
    const value = load(key);
    const entry = { at: now().getTime(), value };
    entries.delete(key);
    entries.set(key, entry);
    value.catch(() => {
      if (entries.get(key) === entry) entries.delete(key);
    });
    const [oldest] = entries.keys();
    if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest);
    return value;
  }

  const recent = (key: string): Promise<Value> => {
    const known = entries.get(key);
    return known !== undefined && now().getTime() - known.at < maxAgeMs ? known.value : remember(key);
  };
  return Object.assign(recent, {
    forget: (key: string): void => {
      entries.delete(key);
    },
  });
}
