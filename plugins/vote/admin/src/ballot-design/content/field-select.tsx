import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Path } from '../../../../domain/src';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import type { FieldOption } from './field-options';

interface FieldSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly FieldOption[];
  readonly place: Path;
  readonly isRequired?: boolean;
  readonly onChange: (path: string) => void;
}

/** One field of the chosen content type; a field that is gone stays visible as such. */
export function FieldSelect({
  label,
  hint,
  value,
  options,
  place,
  isRequired = false,
  onChange,
}: FieldSelectProps) {
  const text = useText();
  const { isDisabled } = useEditor();
  const { error } = usePlaceWords()(...place);
  const isGone = value !== '' && !options.some(({ path }) => path === value);
  return (
    <Field.Root
      error={error || (isGone && text('content.fieldGone'))}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
    >
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={text(isRequired ? 'content.chooseField' : 'content.noField')}
        disabled={isDisabled}
        {...(isRequired ? {} : { clearLabel: text('action.clear'), onClear: () => onChange('') })}
        onChange={(path) => onChange(String(path))}
      >
        {isGone ? <SingleSelectOption value={value}>{value}</SingleSelectOption> : null}
        {options.map(({ path }) => (
          <SingleSelectOption key={path} value={path}>
            {path.replaceAll('.', ' › ')}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
