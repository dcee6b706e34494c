import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useLocalText, useText } from '../text';
import { useEditor } from './editor-context';

interface GroupSelectProps {
  readonly label: string;
  /** Key of a group; empty while none is chosen. */
  readonly value: string;
  readonly onChange: (key: string) => void;
  readonly error?: string | false;
  readonly isDisabled?: boolean;
}

/** One of the groups of this ballot. */
export function GroupSelect({ label, value, onChange, error = false, isDisabled = false }: GroupSelectProps) {
  const text = useText();
  const localText = useLocalText();
  const { draft } = useEditor();
  const isKnown = draft.groups.some(({ key }) => key === value);
  // Two groups may share a key for a moment; a list of options may not.
  const options = new Map(
    draft.groups.map(({ key, label: name }, index): [string, string] => [
      key,
      localText(name) || text('design.groupNumber', { number: index + 1 }),
    ]),
  );
  return (
    <Field.Root error={error}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={isKnown ? value : ''}
        placeholder={text('design.chooseGroup')}
        disabled={isDisabled}
        clearLabel={text('action.clear')}
        onClear={() => onChange('')}
        onChange={(key) => onChange(String(key))}
      >
        {[...options].flatMap(([key, name]) =>
          key === ''
            ? []
            : [
                <SingleSelectOption key={key} value={key}>
                  {name}
                </SingleSelectOption>,
              ],
        )}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}
