import {
  Combobox,
  ComboboxOption,
  Flex,
  IconButton,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { Naming, OperandOffer, WordsLocale } from '../../../../domain/src/editing/conditions';
import { useText, useWordsFor } from '../../text';
import { answerOptions, wordsOf, type Scalar } from './offer-words';
import { operatorOf, testOf, valuesIn, type Operator, type Test } from './tree-changes';

export interface Surroundings {
  readonly naming: Naming;
  readonly offers: readonly OperandOffer[];
  readonly locale: WordsLocale;
}

interface TestRowProps extends Surroundings {
  readonly test: Test;
  readonly onChange: (test: Test) => void;
  readonly onRemove: () => void;
}

interface ValueProps extends TestRowProps {
  readonly offer: OperandOffer;
}

function Value(props: ValueProps) {
  const { test, offer, onChange } = props;
  const text = useText();
  if (test.kind === 'answered') return null;
  const input = offer.operators.find(({ operator }) => operator === test.operator)?.input ?? 'text';
  const options = answerOptions(offer, props);
  const values = valuesIn(test);
  const label = text('edit.condition.value');
  const single = (value: Scalar): void => {
    onChange({ ...test, operand: { kind: 'value', value } });
  };
  if (test.operand.kind === 'question') return <Typography>{`{${test.operand.name}}`}</Typography>;
  if (input === 'choices')
    return (
      <MultiSelect
        aria-label={label}
        withTags
        value={values.map(String)}
        onChange={(keys: string[]) => {
          const chosen = options.filter(({ key }) => keys.includes(key)).map(({ value }) => value);
          onChange({ ...test, operand: { kind: 'values', values: chosen } });
        }}
      >
        {options.map(({ key, words }) => (
          <MultiSelectOption key={key} value={key}>
            {words}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    );
  if (input === 'choice' && options.length > 0)
    return (
      <SingleSelect
        aria-label={label}
        value={String(values[0] ?? '')}
        onChange={(key: string | number) => {
          const chosen = options.find((option) => option.key === String(key));
          if (chosen !== undefined) single(chosen.value);
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
      aria-label={label}
      type={input === 'date' ? 'date' : 'text'}
      inputMode={input === 'number' ? 'decimal' : 'text'}
      value={String(values[0] ?? '')}
      onChange={(event: { target: { value: string } }) => {
        const written = event.target.value;
        const isNumber = input !== 'text' && /^-?\d{1,12}(?:\.\d{1,6})?$/u.test(written);
        single(isNumber ? Number(written) : written);
      }}
    />
  );
}

/** One test: what is asked about, how it is compared, with what. */
export function TestRow(props: TestRowProps) {
  const { test, offers, onChange, onRemove } = props;
  const text = useText();
  const wordsFor = useWordsFor();
  const offer = offers.find(({ subject }) => subject === test.subject);
  return (
    <Flex gap={2} alignItems="flex-start" wrap="wrap">
      <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth="24rem">
        <Combobox
          aria-label={text('edit.condition.subject')}
          // Nobody remembers the number that a question begins with here.
          autocomplete={{ type: 'list', filter: 'contains' }}
          noOptionsMessage={() => text('edit.find.none')}
          value={test.subject}
          {...(offer === undefined ? { placeholder: `{${test.subject}}` } : {})}
          onChange={(subject: string | undefined) => {
            const next = offers.find((each) => each.subject === subject);
            const [first] = next?.operators ?? [];
            if (next !== undefined && first !== undefined) onChange(testOf(next, first.operator));
          }}
        >
          {offers.map((each) => (
            <ComboboxOption key={each.subject} value={each.subject}>
              {wordsOf(each, props)}
            </ComboboxOption>
          ))}
        </Combobox>
        <Flex gap={2} alignItems="stretch">
          <SingleSelect
            aria-label={text('edit.condition.operator')}
            value={operatorOf(test)}
            disabled={offer === undefined}
            onChange={(value: string | number) => {
              const operator = offer?.operators.find((each) => each.operator === value)?.operator;
              if (offer !== undefined && operator !== undefined) onChange(testOf(offer, operator, test));
            }}
          >
            {(offer?.operators ?? [{ operator: operatorOf(test) }]).map(
              ({ operator }: { operator: Operator }) => (
                <SingleSelectOption key={operator} value={operator}>
                  {wordsFor('edit.operator', operator) ?? operator}
                </SingleSelectOption>
              ),
            )}
          </SingleSelect>
          {offer === undefined ? null : <Value {...props} offer={offer} />}
        </Flex>
        {offer === undefined ? (
          <Typography variant="pi" textColor="danger600">
            {text('edit.condition.gone', { name: test.subject })}
          </Typography>
        ) : null}
      </Flex>
      <IconButton variant="ghost" label={text('edit.condition.remove')} onClick={onRemove}>
        <Trash />
      </IconButton>
    </Flex>
  );
}
