import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { isList, type JsonValue } from '../../../../../domain/src';
import type { Naming, OperandOffer, WordsLocale } from '../../../../../domain/src/editing/conditions';
import { useText } from '../../../text';
import { answerOptions, wordsOf } from '../../condition/offer-words';

interface AnswerInputProps {
  readonly offer: OperandOffer;
  readonly naming: Naming;
  readonly locale: WordsLocale;
  readonly value: JsonValue | undefined;
  /** @param value undefined for no answer */
  readonly onChange: (value: JsonValue | undefined) => void;
}

function Input({ offer, naming, locale, value, onChange }: AnswerInputProps) {
  const text = useText();
  const options = answerOptions(offer, { naming, locale });
  const written = value === undefined || typeof value === 'object' ? '' : String(value);
  if (offer.kind === 'several' && options.length > 0)
    return (
      <MultiSelect
        withTags
        value={isList(value) ? value.map(String) : []}
        onChange={(keys: string[]) => {
          onChange(options.filter(({ key }) => keys.includes(key)).map((option) => option.value));
        }}
      >
        {options.map(({ key, words }) => (
          <MultiSelectOption key={key} value={key}>
            {words}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    );
  if (options.length > 0)
    return (
      <SingleSelect
        value={written}
        onClear={() => {
          onChange(undefined);
        }}
        clearLabel={text('edit.logic.clear')}
        onChange={(key: string | number) => {
          onChange(options.find((option) => option.key === String(key))?.value);
        }}
      >
        {options.map(({ key, words }) => (
          <SingleSelectOption key={key} value={key}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  return (
    <TextInput
      type={offer.kind === 'date' ? 'date' : 'text'}
      inputMode={offer.kind === 'number' || offer.kind === 'scale' ? 'decimal' : 'text'}
      value={written}
      onChange={(event: { target: { value: string } }) => {
        const next = event.target.value;
        const isNumber = offer.kind !== 'text' && /^-?\d{1,12}(?:\.\d{1,6})?$/u.test(next);
        if (next === '') onChange(undefined);
        else onChange(isNumber ? Number(next) : next);
      }}
    />
  );
}

/** A made-up answer to something that a condition asks about. */
export function AnswerInput(props: AnswerInputProps) {
  return (
    <Field.Root>
      <Field.Label>{wordsOf(props.offer, props)}</Field.Label>
      <Input {...props} />
    </Field.Root>
  );
}
