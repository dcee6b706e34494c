/** One transaction of 200 rows holds others up for some milliseconds at most, and SQLite takes 500 rows a statement. */
const MAX_SIZE = 200;

export interface GroupingParts<Item, Result> {
  /** Writes what can be written of them, durably, or nothing at all. @returns what became of each, in their order */
  readonly write: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Whether an error is the fault of one of the items rather than of the database. */
  readonly isOwnFault: (error: unknown) => boolean;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (error: unknown) => void;
}

/** Lets everything that has arrived be read first, so that it goes along. */
const nextTurn = (): Promise<void> =>
  new Promise((go) => {
    setImmediate(go);
  });

/**
 * Group commit: what arrives while a transaction is under way waits for it, and goes into the next one together. Nobody
 * waits for others to arrive. A durable commit costs a flush of the disk, however many rows are in it.
 *
 * What is there already is left out by `write` itself. Where another node was faster all the same, the item takes nobody
 * along: a group that fails because of one is halved until it stands alone.
 *
 * @returns adds an item; settles when it is durable, or rejects with the error of its own
 */
export function createGrouping<Item, Result>({
  write,
  isOwnFault,
}: GroupingParts<Item, Result>): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let isRunning = false;

  async function commit(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await write(group.map(({ item }) => item));
      if (results.length !== group.length) throw new Error('A group was not answered in full');
      for (const [index, result] of results.entries()) group[index]?.done(result);
    } catch (error) {
      if (group.length === 1 || !isOwnFault(error)) {
        for (const { failed } of group) failed(error);
        return;
      }
      const middle = Math.ceil(group.length / 2);
      await commit(group.slice(0, middle));
      await commit(group.slice(middle));
    }
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      await nextTurn();
      await commit(queue.splice(0, MAX_SIZE));
    }
    isRunning = false;
  }

  return (item) =>
    new Promise((done, failed) => {
      queue.push({ item, done, failed });
      if (isRunning) return;
      isRunning = true;
      void drain();
    });
}
