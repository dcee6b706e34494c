/** What became of one try to save: `ended` means that the server takes nothing more under this address. */
export type SaveResult = 'saved' | 'failed' | 'ended';

export interface SavingParts {
  /** What there is to save now. */
  readonly read: () => string;
  readonly send: (content: string) => Promise<SaveResult>;
  /** `waiting`: there is something newer than what was saved. */
  readonly show: (result: SaveResult | 'waiting') => void;
}

export interface Saving {
  /** Something was typed or chosen. */
  changed(): void;
  /** Something that was typed is about to leave the page: it is saved as it was, before anything newer. */
  keep(content: string): void;
  /** Saves now what has not been saved: the page is being left or the connection is back. */
  flush(): void;
  /** Saves now, even what was saved before: somebody wants to hear what the server says to it. */
  check(): void;
  /** The form itself is being sent. @returns when nothing is under way any more */
  stop(): Promise<void>;
  /** Whether something is only on this page, because saving it failed. */
  isAtRisk(): boolean;
}

/** Long enough not to save every letter, short enough to lose nothing worth telling. */
const QUIET_MS = 1_500;
const RETRY_MS = [5_000, 15_000, 60_000] as const;

const delayAfter = (failures: number): number =>
  RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? QUIET_MS;

/** Saves a form while it is filled in: one request at a time, the newest content last, again after a failure. */
export function createSaving({ read, send, show }: SavingParts): Saving {
  let saved = read();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let failures = 0;
  let isOver = false;
  let isAsked = false;
  /** Contents that are on the page no longer, oldest first. */
  const kept: string[] = [];

  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };

  async function attempt(content: string, isKept: boolean): Promise<void> {
    const result = await send(content);
    if (isOver) return;
    // "Saved" is only said of everything that is there.
    if (result !== 'saved' || read() === content) show(result);
    isOver = result === 'ended';
    failures = result === 'failed' ? failures + 1 : 0;
    if (result === 'saved') saved = content;
    if (result === 'failed' && isKept) kept.unshift(content);
    if (!isOver && (failures > 0 || read() !== saved)) later(delayAfter(failures));
  }

  function run(): void {
    clearTimeout(timer);
    if (isOver || running !== undefined) return;
    const isKept = kept.length > 0;
    const content = kept.shift() ?? read();
    if (content === saved && !isAsked) return;
    isAsked = false;
    running = attempt(content, isKept).finally(() => {
      running = undefined;
      if (isAsked || (kept.length > 0 && failures === 0)) run();
    });
  }

  return {
    changed() {
      if (failures > 0) return;
      if (read() !== saved) show('waiting');
      later(QUIET_MS);
    },
    keep(content) {
      if (content === saved) return;
      kept.push(content);
      run();
    },
    flush: run,
    check() {
      isAsked = true;
      run();
    },
    async stop() {
      isOver = true;
      clearTimeout(timer);
      await running;
      for (const content of kept.splice(0)) await send(content);
    },
    isAtRisk: () => failures > 0 && !isOver && (kept.length > 0 || read() !== saved),
  };
}
