const MAX_SESSIONS = 5_000;

/**
 * Editors whose work the audit trail has been told of, in the memory of this node: after a restart, or when another node
 * takes over, a session is told once more.
 */
export interface EditingSessions {
  isKnown(key: string): boolean;
  add(key: string): void;
  /** What was told has been undone. */
  forget(key: string): void;
}

export function createEditingSessions(): EditingSessions {
  const known = new Set<string>();
  return {
    isKnown: (key) => known.has(key),
    add(key) {
      const [oldest] = known;
      if (known.size >= MAX_SESSIONS && oldest !== undefined) known.delete(oldest);
      known.add(key);
    },
    forget: (key) => void known.delete(key),
  };
}
