import { Field, Grid, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { NumberInput } from '../../components/number-input';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import type { FilterDraft } from '../model/draft';
import type { FieldOption } from './field-options';
import { FieldSelect } from './field-select';

interface FilterEditorProps {
  readonly options: readonly FieldOption[];
  readonly onChange: (filter: FilterDraft | null, place?: string) => void;
}

const NUMBERS = ['integer', 'decimal', 'float'];

function firstValue(option: FieldOption | undefined): FilterDraft['equals'] {
  if (option?.type === 'boolean') return true;
  if (option !== undefined && NUMBERS.includes(option.type)) return 0;
  return option?.values[0] ?? '';
}

interface ValueInputProps {
  readonly option: FieldOption | undefined;
  readonly value: FilterDraft['equals'];
  readonly onChange: (value: FilterDraft['equals'], place?: string) => void;
}

/** The value to compare with, as the field's type has it. */
function ValueInput({ option, value, onChange }: ValueInputProps) {
  const text = useText();
  const { isDisabled } = useEditor();
  if (typeof value === 'boolean') {
    return (
      <SingleSelect
        value={String(value)}
        disabled={isDisabled}
        onChange={(chosen) => onChange(chosen === 'true')}
      >
        <SingleSelectOption value="true">{text('content.true')}</SingleSelectOption>
        <SingleSelectOption value="false">{text('content.false')}</SingleSelectOption>
      </SingleSelect>
    );
  }
  if (typeof value === 'number') {
    return (
      <NumberInput
        value={value}
        step="any"
        disabled={isDisabled}
        onChange={(number) => onChange(number ?? 0, 'filter')}
      />
    );
  }
  if (option !== undefined && option.values.length > 0) {
    return (
      <SingleSelect value={value} disabled={isDisabled} onChange={(chosen) => onChange(String(chosen))}>
        {option.values.map((name) => (
          <SingleSelectOption key={name} value={name}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  }
  return (
    <TextInput
      value={value}
      disabled={isDisabled}
      onChange={(event) => onChange(event.currentTarget.value, 'filter')}
    />
  );
}

/** Only entries whose field has that value stand on the ballot. */
export function FilterEditor({ options, onChange }: FilterEditorProps) {
  const text = useText();
  const { draft } = useEditor();
  const at = usePlaceWords();
  const { filter } = draft.content;
  const find = (path: string): FieldOption | undefined => options.find((option) => option.path === path);
  return (
    <>
      <Typography tag="h4" fontWeight="bold">
        {text('content.filter')}
      </Typography>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <FieldSelect
            label={text('content.filterField')}
            hint={text('content.filterHint')}
            value={filter?.field ?? ''}
            options={options}
            place={['candidates', 'filter', 'field']}
            onChange={(field) => onChange(field === '' ? null : { field, equals: firstValue(find(field)) })}
          />
        </Grid.Item>
        {filter === null ? null : (
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root error={at('candidates', 'filter', 'equals').error} required>
              <Field.Label>{text('content.filterValue')}</Field.Label>
              <ValueInput
                option={find(filter.field)}
                value={filter.equals}
                onChange={(equals, place) => onChange({ ...filter, equals }, place)}
              />
              <Field.Error />
            </Field.Root>
          </Grid.Item>
        )}
      </Grid.Root>
    </>
  );
}
