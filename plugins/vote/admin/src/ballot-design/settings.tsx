import { Checkbox, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Path } from '../../../domain/src';
import { NumberInput } from '../components/number-input';
import { type TextKey, useText } from '../text';
import { useEditor, usePlaceWords } from './editor-context';

interface SettingProps<Value> {
  readonly label: TextKey;
  readonly hint?: TextKey;
  /** Where problems with it are found. */
  readonly place: Path;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface NumberSettingProps extends SettingProps<number | undefined> {
  readonly least?: number;
  /** It may stay empty, which the hint explains. */
  readonly isOptional?: boolean;
}

/** A whole number of a method. */
export function NumberSetting({
  label,
  hint,
  place,
  value,
  onChange,
  least = 1,
  isOptional = false,
}: NumberSettingProps) {
  const text = useText();
  const { isDisabled } = useEditor();
  const { error, warning } = usePlaceWords()(...place);
  const words = warning ?? (hint === undefined ? undefined : text(hint));
  return (
    <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
      <Field.Root error={error} hint={words} required={!isOptional}>
        <Field.Label>{text(label)}</Field.Label>
        <NumberInput value={value} min={least} step={1} disabled={isDisabled} onChange={onChange} />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
}

interface ChoiceSettingProps<Choice extends string> extends SettingProps<Choice> {
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly width?: number;
}

/** One of a few ways. */
export function ChoiceSetting<Choice extends string>({
  label,
  hint,
  place,
  value,
  onChange,
  choices,
  nameOf,
  width = 4,
}: ChoiceSettingProps<Choice>) {
  const text = useText();
  const { isDisabled } = useEditor();
  const { error } = usePlaceWords()(...place);
  return (
    <Grid.Item col={width} xs={12} direction="column" alignItems="stretch">
      <Field.Root error={error} hint={hint === undefined ? undefined : text(hint)} required>
        <Field.Label>{text(label)}</Field.Label>
        <SingleSelect
          value={value}
          disabled={isDisabled}
          onChange={(chosen) => {
            const choice = choices.find((one) => one === String(chosen));
            if (choice !== undefined) onChange(choice);
          }}
        >
          {choices.map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {nameOf(choice)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
}

/** Something that holds or does not. */
export function FlagSetting({
  label,
  value,
  onChange,
}: Pick<SettingProps<boolean>, 'label' | 'value' | 'onChange'>) {
  const text = useText();
  const { isDisabled } = useEditor();
  return (
    <Grid.Item col={12} direction="column" alignItems="flex-start">
      <Checkbox
        checked={value}
        disabled={isDisabled}
        onCheckedChange={(isOn: boolean | 'indeterminate') => onChange(isOn === true)}
      >
        {text(label)}
      </Checkbox>
    </Grid.Item>
  );
}
