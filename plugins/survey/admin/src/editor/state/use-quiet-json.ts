import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { JsonObject } from '../../../../domain/src';
import { useEditor } from './editor-context';

/** Without a change for this long, nobody is typing; ms. */
const QUIET = 1_000;

/** The questionnaire as it was when it was last quiet: for what is counted over all of it. */
export function useQuietJson(): JsonObject {
  const { store } = useEditor();
  const quiet = useRef(store.get().history.json);
  const subscribe = useCallback(
    (listener: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = store.subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          quiet.current = store.get().history.json;
          listener();
        }, QUIET);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    [store],
  );
  return useSyncExternalStore(subscribe, () => quiet.current);
}
