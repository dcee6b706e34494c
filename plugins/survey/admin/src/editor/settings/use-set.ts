import type { JsonValue } from '../../../../domain/src';
import { setMember, type Path } from '../../../../domain/src/editing';
import { useText, useWordsFor } from '../../text';
import { change, useEditor } from '../state/editor-context';
import type { PropertyField } from './properties';

/** Sets one property of a part, as a step that can be taken back. */
export function useSet(path: Path, property: string, label: string) {
  const editor = useEditor();
  const text = useText();
  return (value: JsonValue | undefined, run: string | null = null): void => {
    change(editor, (json) => setMember(json, path, property, value), {
      label: text('edit.did.set', { what: label }),
      run,
    });
  };
}

/** What a setting is called; by survey-core's own name where there are no words for it. */
export function useLabelOf(): (field: Pick<PropertyField, 'property' | 'words'>) => string {
  const wordsFor = useWordsFor();
  return ({ property, words = property }) => wordsFor('edit.property', words) ?? property;
}
