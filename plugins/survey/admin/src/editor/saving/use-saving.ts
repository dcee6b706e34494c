import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { MAX_RENAMED_LENGTH, MAX_RENAMINGS, type EditableQuestionnaire } from '../../../../contracts';
import { writeDocument, type DocumentSource } from '../../../../domain/src/editing';
import type { QuotaRenaming } from '../../../../domain/src/quota/rename-in-quotas';
import { saveFailureOf, type EditingApi } from '../../api/editing';
import { useForgetSurvey } from '../../api/surveys';
import { useEditor } from '../state/editor-context';
import type { EditorStore } from '../state/store';
import { keepCopy } from './kept-copies';
import { createSaver, type Saver, type SavingState } from './saver';

interface Saving {
  readonly saver: Saver;
  readonly state: SavingState;
  /** This browser could not keep a copy: it is full, or not allowed to. */
  readonly isUnkept: boolean;
  readonly base: BaseText;
}

/** What is stored as far as is known here: what a merge begins with. */
export interface BaseText {
  readonly get: () => string;
  readonly set: (text: string) => void;
}

function createBase(first: string): BaseText {
  let text = first;
  return {
    get: () => text,
    set(next) {
      text = next;
    },
  };
}

export interface SavingParts {
  readonly api: EditingApi;
  readonly documentId: string;
  readonly opened: EditableQuestionnaire;
  readonly source: DocumentSource;
  readonly store: EditorStore;
  readonly isUnsaved: boolean;
  /** Random, one an opened editor. */
  readonly session: string;
}

type Listening = Pick<SavingParts, 'source' | 'store' | 'isUnsaved'> & { readonly saver: Saver };

/** Hands on what changes, and sees to it that nothing is lost with the tab or the connection. */
function listen({ saver, source, store, isUnsaved }: Listening): () => void {
  let last = store.get().history.json;
  if (isUnsaved) {
    const { renamed } = store.get();
    saver.changed(() => ({ text: writeDocument(source, last), renamed }));
  }
  const stopListening = store.subscribe(() => {
    const {
      history: { json },
      renamed,
    } = store.get();
    if (json === last) return;
    last = json;
    let text: string | undefined;
    // Asked for by the copy in the browser and by the save: written once.
    saver.changed(() => ({ text: (text ??= writeDocument(source, json)), renamed }));
  });
  // The connection is back, or somebody has signed in again in another tab.
  const back = (): void => {
    const { kind } = saver.state();
    if (kind === 'offline' || kind === 'signedOut') void saver.flush();
  };
  const leaving = (event: BeforeUnloadEvent): void => {
    saver.keepNow();
    if (saver.state().kind !== 'saved') event.preventDefault();
  };
  const turned = (): void => {
    if (document.visibilityState === 'hidden') saver.keepNow();
    else back();
  };
  window.addEventListener('online', back);
  window.addEventListener('focus', back);
  window.addEventListener('storage', back);
  window.addEventListener('beforeunload', leaving);
  window.addEventListener('pagehide', saver.keepNow);
  document.addEventListener('visibilitychange', turned);
  return () => {
    stopListening();
    window.removeEventListener('online', back);
    window.removeEventListener('focus', back);
    window.removeEventListener('storage', back);
    window.removeEventListener('beforeunload', leaving);
    window.removeEventListener('pagehide', saver.keepNow);
    document.removeEventListener('visibilitychange', turned);
    // Gone to another page of the admin: what was typed last still goes out.
    void saver.flush();
    saver.stop();
  };
}

/** As many as a save takes: a quota that cannot follow is told of when the survey is published. */
const sendable = (renamings: readonly QuotaRenaming[]): readonly QuotaRenaming[] =>
  renamings
    .filter(({ from, to }) => Math.max(from.length, to.length) <= MAX_RENAMED_LENGTH)
    .slice(-MAX_RENAMINGS);

/** Saves whatever changes, keeps it in the browser until then, and asks before a tab is closed with something unsent. */
export function useSaving({
  api,
  documentId,
  opened,
  source,
  store,
  isUnsaved,
  session,
}: SavingParts): Saving {
  const [isUnkept, setIsUnkept] = useState(false);
  const [forget] = useForgetSurvey();
  const { quotas, say } = useEditor();
  const [base] = useState(() => createBase(opened.text));
  const saver = useMemo(
    () =>
      createSaver(
        {
          async send({ renamings = [], ...save }) {
            const reply = await api.save({ ...save, session, renamings: sendable(renamings) });
            if (reply.kind === 'saved') {
              base.set(save.text);
              quotas.set(reply.quotas);
              if (reply.followed.length > 0) say('edit.say.quotas', { names: reply.followed.join(', ') });
              void forget({ documentId });
            }
            return reply;
          },
          failureOf: saveFailureOf,
          keep(copy) {
            setIsUnkept(!keepCopy(window.localStorage, documentId, copy));
          },
        },
        opened.revision,
      ),
    [api, documentId, opened, session, forget, base, quotas, say],
  );
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  useEffect(() => listen({ saver, source, store, isUnsaved }), [saver, source, store, isUnsaved]);

  return { saver, state, isUnkept, base };
}
