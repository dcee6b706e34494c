import { useEffect, useRef, type ChangeEvent } from 'react';
import { setMemberText, textAt, type Path } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, useEditor, useJson, useOwnLocale, useWrittenLocale } from '../state/editor-context';

/** A pause in typing of this length ends a step of undo, in milliseconds. */
const PAUSE = 1_000;

interface TextField {
  readonly value: string;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
}

/** Ends the run of typing after a pause, and when the field is left. */
export function useRun(): { readonly typed: () => void; readonly left: () => void } {
  const { store } = useEditor();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stop = (): void => {
    clearTimeout(timer.current);
  };
  useEffect(() => stop, []);
  return {
    typed() {
      stop();
      timer.current = setTimeout(store.endRun, PAUSE);
    },
    left() {
      stop();
      store.endRun();
    },
  };
}

/**
 * A text of a part of the questionnaire, written in the language that is being written; what the questionnaire's own
 * language says shows through where there is nothing yet.
 */
export function useTextField(path: Path, property: string, label: string, placeholder = ''): TextField {
  const editor = useEditor();
  const json = useJson();
  const locale = useWrittenLocale();
  const own = useOwnLocale();
  const text = useText();
  const run = useRun();
  const at = [...path, property];
  return {
    value: textAt(json, at, locale),
    placeholder: textAt(json, at, own) || placeholder,
    disabled: !editor.mayEdit,
    onChange({ target }) {
      change(
        editor,
        // A part that was taken away meanwhile has no text to write.
        (current) => setMemberText(current, path, { property, locale, text: target.value }),
        { label: text('edit.did.wrote', { what: label }), run: `${JSON.stringify(at)} ${locale}` },
      );
      run.typed();
    },
    onBlur: run.left,
  };
}
