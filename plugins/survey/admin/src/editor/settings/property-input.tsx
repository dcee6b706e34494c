import { Box, Flex, Typography } from '@strapi/design-system';
import { isJsonObject, isList } from '../../../../domain/src';
import { ConditionInput } from '../condition/condition-input';
import { AddressInput } from './address-input';
import { ExpressionInput } from './expression-input';
import { AnswerInput, JsonInput } from './json-input';
import { ListInput } from './list-input';
import { MemberSettings } from './member-settings';
import type { PropertyInputProps } from './properties';
import { QuestionInput } from './question-input';
import { Choice, NumberOf, OnOff, Words, Written, type LabelledProps } from './scalar-inputs';
import { useLabelOf } from './use-set';

/** Settings in an object of their own. */
function Inner({ field, path, owner, label, className }: LabelledProps & { readonly className: string }) {
  const value = owner[field.property];
  return (
    <Box role="group" aria-label={label}>
      <Typography variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2} paddingLeft={2}>
        <MemberSettings
          className={className}
          path={[...path, field.property]}
          owner={isJsonObject(value) ? value : {}}
          Input={PropertyInput}
        />
      </Flex>
    </Box>
  );
}

/** What is written otherwise than it is drawn here is kept, as JSON. */
function Structured(props: LabelledProps) {
  const { field, owner } = props;
  const { input } = field;
  const value = owner[field.property];
  if (input.kind === 'list' && (value === undefined || isList(value)))
    return (
      <ListInput
        {...props}
        shape={input.shape}
        render={(member) => <MemberSettings {...member} Input={PropertyInput} />}
      />
    );
  if (input.kind === 'object' && (value === undefined || isJsonObject(value)))
    return <Inner {...props} className={input.className} />;
  return <JsonInput {...props} />;
}

/** One setting, by what it takes. */
export function PropertyInput(props: PropertyInputProps) {
  const { field, path, owner } = props;
  const label = useLabelOf()(field);
  const labelled = { ...props, label };
  switch (field.input.kind) {
    case 'words':
      return <Words {...labelled} />;
    case 'number':
      return <NumberOf {...labelled} />;
    case 'switch':
      return <OnOff {...labelled} />;
    case 'choice':
      return <Choice {...labelled} />;
    case 'condition':
      return <ConditionInput path={path} owner={owner} property={field.property} label={label} />;
    case 'expression':
      return <ExpressionInput {...labelled} />;
    case 'question':
      return <QuestionInput {...labelled} />;
    case 'answer':
      return <AnswerInput {...labelled} />;
    case 'address':
      return <AddressInput {...labelled} input={field.input} />;
    case 'list':
    case 'object':
    case 'json':
      return <Structured {...labelled} />;
    default:
      return <Written {...labelled} />;
  }
}
