import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { EditableQuestionnaire } from '../../../../contracts';
import { writeDocument, type DocumentSource } from '../../../../domain/src/editing';
import { saveFailureOf, type EditingApi } from '../../api/editing';
import { useForgetSurvey } from '../../api/surveys';
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
  if (isUnsaved) saver.changed(() => writeDocument(source, last));
  const stopListening = store.subscribe(() => {
    const { json } = store.get().history;
    if (json === last) return;
    last = json;
    let text: string | undefined;
    // Asked for by the copy in the browser and by the save: written once.
    saver.changed(() => (text ??= writeDocument(source, json)));
  });
  const back = (): void => void saver.flush();
  const leaving = (event: BeforeUnloadEvent): void => {
    saver.keepNow();
    if (saver.state().kind !== 'saved') event.preventDefault();
  };
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') saver.keepNow();
  };
  window.addEventListener('online', back);
  window.addEventListener('beforeunload', leaving);
  window.addEventListener('pagehide', saver.keepNow);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    stopListening();
    window.removeEventListener('online', back);
    window.removeEventListener('beforeunload', leaving);
    window.removeEventListener('pagehide', saver.keepNow);
    document.removeEventListener('visibilitychange', hidden);
    // Gone to another page of the admin: what was typed last still goes out.
    void saver.flush();
    saver.stop();
  };
}

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
  const [base] = useState(() => createBase(opened.text));
  const saver = useMemo(
    () =>
      createSaver(
        {
          async send(save) {
            const reply = await api.save({ ...save, session });
            if (reply.kind === 'saved') {
              base.set(save.text);
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
    [api, documentId, opened, session, forget, base],
  );
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  useEffect(() => listen({ saver, source, store, isUnsaved }), [saver, source, store, isUnsaved]);

  return { saver, state, isUnkept, base };
}
