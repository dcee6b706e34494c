import type { Editor } from '../../../contracts';

/** An editor says every 20 seconds that it is open: one that was not heard of twice is gone. */
const HEARD_MS = 45_000;
/** Editors at once; a city has a few dozen. */
const MAX_EDITORS = 1_000;

/**
 * Who has which questionnaire open, in the memory of this node: people at another node of a cluster are not seen, and
 * learn of each other when they save.
 */
export interface Presence {
  /** Somebody is at a question, or has the questionnaire open at least. */
  here(documentId: string, session: string, editor: Editor): void;
  /** Everybody but this session; each administrator once. */
  others(documentId: string, session: string): readonly Editor[];
}

interface Heard {
  readonly documentId: string;
  readonly session: string;
  readonly editor: Editor;
  readonly at: number;
}

export function createPresence(now: () => Date): Presence {
  /** The longest silent first. */
  const heard = new Map<string, Heard>();

  function forgetSilent(): void {
    const moment = now().getTime();
    for (const [key, { at }] of heard) {
      if (moment - at <= HEARD_MS && heard.size <= MAX_EDITORS) return;
      heard.delete(key);
    }
  }

  return {
    here(documentId, session, editor) {
      const key = `${documentId} ${String(editor.id)} ${session}`;
      heard.delete(key);
      heard.set(key, { documentId, session, editor, at: now().getTime() });
      forgetSilent();
    },
    others(documentId, session) {
      forgetSilent();
      const others = [...heard.values()].filter(
        (each) => each.documentId === documentId && each.session !== session,
      );
      return [...new Map(others.map(({ editor }) => [editor.id, editor])).values()];
    },
  };
}
