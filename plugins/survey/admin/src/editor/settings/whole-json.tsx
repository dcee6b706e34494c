import { isJsonObject, type JsonObject } from '../../../../domain/src';
import { readJsonText, replacePart, type Path } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, useEditor } from '../state/editor-context';
import { JsonField } from './json-input';

interface WholeJsonProps {
  readonly path: Path;
  readonly owner: JsonObject;
}

/** A part with everything in it, as JSON: what nobody here knows is reached as well. */
export function WholeJson({ path, owner }: WholeJsonProps) {
  const text = useText();
  const editor = useEditor();
  const label = text('edit.json.whole');
  return (
    <JsonField
      label={label}
      hint={text('edit.json.whole.hint')}
      stored={JSON.stringify(owner, null, 2)}
      read={readJsonText}
      isOptional={false}
      complain={(value) => (isJsonObject(value) ? undefined : text('edit.json.notObject'))}
      onDone={(value) => {
        if (isJsonObject(value))
          change(editor, (json) => replacePart(json, path, value), {
            label: text('edit.did.set', { what: label }),
          });
      }}
    />
  );
}
