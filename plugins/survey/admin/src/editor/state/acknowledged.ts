/** Warnings that somebody has looked at and left as they are, by the id of the finding. Kept while the editor is open. */
export interface Acknowledged {
  readonly get: () => ReadonlySet<string>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly acknowledge: (id: string) => void;
  readonly takeBack: (id: string) => void;
}

export function createAcknowledged(): Acknowledged {
  let ids: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  const become = (next: ReadonlySet<string>): void => {
    ids = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => ids,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acknowledge(id) {
      become(new Set([...ids, id]));
    },
    takeBack(id) {
      become(new Set([...ids].filter((each) => each !== id)));
    },
  };
}
