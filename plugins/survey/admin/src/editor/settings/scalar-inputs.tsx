import {
  Checkbox,
  Field,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import type { JsonValue } from '../../../../domain/src';
import { codeOf, valueAt } from '../../../../domain/src/editing';
import { useWordsFor } from '../../text';
import { useRun, useTextField } from '../canvas/use-text-field';
import { useEditor, useJson } from '../state/editor-context';
import type { PropertyInputProps } from './properties';
import { useDraft } from './use-draft';
import { useSet } from './use-set';

export interface LabelledProps extends PropertyInputProps {
  readonly label: string;
}

const isWritten = (value: JsonValue | undefined): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const written = (value: JsonValue | undefined): string => (isWritten(value) ? String(value) : '');

/** A text in the language that is being written. A choice without one shows its value. */
export function Words({ field: { property }, path, label }: LabelledProps) {
  const code = codeOf(valueAt(useJson(), path), 'valued');
  const field = useTextField(path, property, label, property === 'text' ? code : '');
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Textarea {...field} />
    </Field.Root>
  );
}

/** Kept as it is typed, and written when it is left: half a number is none. */
export function Written({ field, path, owner, label }: LabelledProps) {
  const editor = useEditor();
  const set = useSet(path, field.property, label);
  const stored = written(owner[field.property]);
  const [draft, setDraft] = useDraft(stored);
  const commit = (): void => {
    const value = draft.trim();
    if (value === stored) return;
    const isNumber = typeof owner[field.property] !== 'string' && /^-?\d{1,12}(?:\.\d{1,6})?$/u.test(value);
    set(value === '' ? undefined : isNumber ? Number(value) : value);
  };
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={draft}
        disabled={!editor.mayEdit}
        onChange={(event: { target: { value: string } }) => {
          setDraft(event.target.value);
        }}
        onBlur={commit}
        onKeyDown={(event: { key: string }) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </Field.Root>
  );
}

export function NumberOf({ field, path, owner, label }: LabelledProps) {
  const editor = useEditor();
  const run = useRun();
  const set = useSet(path, field.property, label);
  const value = owner[field.property];
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <NumberInput
        {...(typeof value === 'number' ? { value } : {})}
        disabled={!editor.mayEdit}
        onValueChange={(next: number | undefined) => {
          if (next === value) return;
          set(next, `${JSON.stringify(path)} ${field.property}`);
          run.typed();
        }}
      />
    </Field.Root>
  );
}

export function OnOff({ field, path, owner, label }: LabelledProps) {
  const editor = useEditor();
  const set = useSet(path, field.property, label);
  const standard = field.input.kind === 'switch' && field.input.isOnByDefault === true;
  const value = owner[field.property];
  const isOn = typeof value === 'boolean' ? value : standard;
  return (
    <Checkbox
      checked={isOn}
      disabled={!editor.mayEdit}
      onCheckedChange={(next: boolean | 'indeterminate') => {
        const wanted = next === true;
        set(wanted === standard ? undefined : wanted);
      }}
    >
      {label}
    </Checkbox>
  );
}

export function Choice({ field, path, owner, label }: LabelledProps) {
  const editor = useEditor();
  const wordsFor = useWordsFor();
  const set = useSet(path, field.property, label);
  if (field.input.kind !== 'choice') return null;
  const { values, standard } = field.input;
  const value = written(owner[field.property]) || standard;
  const isListed = value === '' || values.some((each) => String(each) === value);
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        disabled={!editor.mayEdit}
        {...(standard === '' && {
          onClear() {
            set(undefined);
          },
        })}
        onChange={(next: string | number) => {
          set(String(next) === standard ? undefined : values.find((each) => String(each) === String(next)));
        }}
      >
        {[...(isListed ? [] : [value]), ...values].map((each) => (
          <SingleSelectOption key={String(each)} value={String(each)}>
            {wordsFor('edit.value', `${field.property}.${String(each)}`) ?? String(each)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
