import {
  Checkbox,
  Field,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import type { JsonObject, JsonValue } from '../../../../domain/src';
import { setProperty, type Path } from '../../../../domain/src/editing';
import { useText, useWordsFor } from '../../text';
import { useRun, useTextField } from '../canvas/use-text-field';
import { ConditionInput } from '../condition/condition-input';
import { change, useEditor } from '../state/editor-context';
import type { PropertyField } from './properties';
import { useDraft } from './use-draft';

interface PropertyInputProps {
  readonly field: PropertyField;
  readonly path: Path;
  /** The part whose property it is. */
  readonly owner: JsonObject;
}

const written = (value: JsonValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function useSet(path: Path, property: string, label: string) {
  const editor = useEditor();
  const text = useText();
  return (value: JsonValue | undefined, run: string | null = null): void => {
    change(editor, (json) => setProperty(json, path, property, value), {
      label: text('edit.did.set', { what: label }),
      run,
    });
  };
}

function Words({
  path,
  property,
  label,
}: {
  readonly path: Path;
  readonly property: string;
  readonly label: string;
}) {
  const field = useTextField(path, property, label);
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Textarea {...field} />
    </Field.Root>
  );
}

/** Kept as it is typed, and written when it is left: half a number is none. */
function Written(props: PropertyInputProps & { readonly label: string }) {
  const { field, path, owner, label } = props;
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

function NumberOf({ field, path, owner, label }: PropertyInputProps & { readonly label: string }) {
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

function OnOff({ field, path, owner, label }: PropertyInputProps & { readonly label: string }) {
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

function Choice({ field, path, owner, label }: PropertyInputProps & { readonly label: string }) {
  const editor = useEditor();
  const wordsFor = useWordsFor();
  const set = useSet(path, field.property, label);
  if (field.input.kind !== 'choice') return null;
  const { values, standard } = field.input;
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={written(owner[field.property]) || standard}
        disabled={!editor.mayEdit}
        onChange={(next: string | number) => {
          set(next === standard ? undefined : String(next));
        }}
      >
        {values.map((value) => (
          <SingleSelectOption key={value} value={value}>
            {wordsFor('edit.value', `${field.property}.${value}`) ?? value}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** One setting, by what it takes. */
export function PropertyInput(props: PropertyInputProps) {
  const { field, path } = props;
  const wordsFor = useWordsFor();
  const label = wordsFor('edit.property', field.property) ?? field.property;
  const { kind } = field.input;
  if (kind === 'words') return <Words path={path} property={field.property} label={label} />;
  if (kind === 'number') return <NumberOf {...props} label={label} />;
  if (kind === 'switch') return <OnOff {...props} label={label} />;
  if (kind === 'choice') return <Choice {...props} label={label} />;
  if (kind === 'condition')
    return <ConditionInput path={path} owner={props.owner} property={field.property} label={label} />;
  return <Written {...props} label={label} />;
}
