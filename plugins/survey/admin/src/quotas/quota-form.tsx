import { Box, Button, Field, Flex, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { own } from '../../../domain/src';
import { useText } from '../text';
import { LimitInput } from './limit-input';
import { withLimit, type QuotaDraft, type QuotaQuestion } from './model';

interface QuotaFormProps {
  readonly name: string;
  readonly number: number;
  readonly quota: QuotaDraft;
  readonly questions: readonly QuotaQuestion[];
  readonly isDisabled: boolean;
  readonly onChange: (quota: QuotaDraft) => void;
  readonly onRemove: () => void;
}

function AnswerLimits({ name, quota, questions, isDisabled, onChange }: QuotaFormProps) {
  const text = useText();
  const answers = questions.find((question) => question.name === quota.question)?.answers ?? [];
  const common = quota.limit === null ? text('quotas.none') : String(quota.limit);
  return (
    <Grid.Root gap={4}>
      {answers.map(({ value, text: label }) => (
        <Grid.Item key={value} col={4} s={12} direction="column" alignItems="stretch">
          <LimitInput
            name={`${name}.limits.${value}`}
            label={label}
            value={own(quota.limits, value) ?? null}
            placeholder={common}
            isDisabled={isDisabled}
            onChange={(limit) => onChange(withLimit(quota, value, limit))}
          />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

/** One question with the numbers of responses it takes: one for every answer, others for some of them. */
export function QuotaForm(props: QuotaFormProps) {
  const { name, number, quota, questions, isDisabled, onChange, onRemove } = props;
  const text = useText();
  const title = text('quotas.number', { number });
  return (
    <Box role="group" aria-label={title} background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name={`${name}.question`}>
          <Field.Label>{text('quotas.question')}</Field.Label>
          <SingleSelect
            value={quota.question}
            placeholder={text('quotas.choose')}
            disabled={isDisabled}
            // Numbers of another question's answers mean nothing here.
            onChange={(chosen) => onChange({ ...quota, question: String(chosen), limits: {} })}
          >
            {questions.map((question) => (
              <SingleSelectOption key={question.name} value={question.name}>
                {question.title}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <LimitInput
          name={`${name}.limit`}
          label={text('quotas.every')}
          value={quota.limit}
          placeholder={text('quotas.none')}
          isDisabled={isDisabled}
          onChange={(limit) => onChange({ ...quota, limit })}
        />
        <AnswerLimits {...props} />
        <Box>
          <Button
            variant="danger-light"
            size="S"
            startIcon={<Trash />}
            disabled={isDisabled}
            onClick={onRemove}
          >
            {text('quotas.remove', { number })}
          </Button>
        </Box>
      </Flex>
    </Box>
  );
}
