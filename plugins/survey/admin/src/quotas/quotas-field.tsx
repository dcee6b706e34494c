import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useMemo, type ReactNode } from 'react';
import { useContentLocale } from '../locale';
import { useText } from '../text';
import { quotaQuestions, readDrafts, toStored, type QuotaDraft } from './model';
import { QuotaForm } from './quota-form';

interface QuotasFieldProps {
  readonly name: string;
  readonly value?: unknown;
  readonly onChange: (name: string, value: unknown) => void;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** The questionnaire as it stands in the form around this field. */
function useQuestions() {
  const locale = useContentLocale();
  const questionnaire = useForm(
    'Quotas',
    ({ values }): unknown => Reflect.get(values, 'questionnaire'),
    false,
  );
  return useMemo(() => quotaQuestions(questionnaire, locale), [questionnaire, locale]);
}

function Quotas({ name, quotas, isDisabled, onChange }: QuotasProps) {
  const text = useText();
  const questions = useQuestions();
  const add = (): void => onChange([...quotas, { question: '', limit: null, limits: {} }]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {quotas.map((quota, index) => (
        <QuotaForm
          // Quotas have no name of their own, and keep their places.
          key={index}
          name={`${name}.${String(index)}`}
          number={index + 1}
          quota={quota}
          questions={questions}
          isDisabled={isDisabled}
          onChange={(next) => onChange(quotas.with(index, next))}
          onRemove={() => onChange(quotas.toSpliced(index, 1))}
        />
      ))}
      {questions.length === 0 ? (
        <Typography variant="pi" textColor="neutral600" role="status">
          {text('quotas.noQuestions')}
        </Typography>
      ) : (
        <Box>
          <Button variant="secondary" size="S" startIcon={<Plus />} disabled={isDisabled} onClick={add}>
            {text('quotas.add')}
          </Button>
        </Box>
      )}
    </Flex>
  );
}

interface QuotasProps {
  readonly name: string;
  readonly quotas: readonly QuotaDraft[];
  readonly isDisabled: boolean;
  readonly onChange: (quotas: readonly QuotaDraft[]) => void;
}

/** Instead of a form for what it could not show without losing some of it. */
function Unreadable({ isDisabled, onReset }: { readonly isDisabled: boolean; readonly onReset: () => void }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography>{text('quotas.unreadable')}</Typography>
      <Button variant="danger-light" size="S" disabled={isDisabled} onClick={onReset}>
        {text('quotas.reset')}
      </Button>
    </Flex>
  );
}

/** Input of the custom field `plugin::survey.quotas`: how many responses to take of each answer. */
export function QuotasField(props: QuotasFieldProps) {
  const { name, value, onChange, label, hint, error, required = false, disabled = false } = props;
  const text = useText();
  const quotas = readDrafts(value);
  return (
    <Field.Root name={name} hint={hint} required={required} {...(error === undefined ? {} : { error })}>
      <Box role="group" aria-label={typeof label === 'string' ? label : name}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {label ?? name}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
          {text('quotas.explain')}
        </Typography>
        {quotas === null ? (
          <Unreadable isDisabled={disabled} onReset={() => onChange(name, null)} />
        ) : (
          <Quotas
            name={name}
            quotas={quotas}
            isDisabled={disabled}
            onChange={(next) => onChange(name, toStored(next))}
          />
        )}
      </Box>
      <Box paddingTop={1}>
        <Field.Hint />
        <Field.Error />
      </Box>
    </Field.Root>
  );
}
