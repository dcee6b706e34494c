import { Box, Flex, Typography } from '@strapi/design-system';
import { isJsonObject } from '../../../../domain/src';
import { ConditionInput } from '../condition/condition-input';
import { AddressInput } from './address-input';
import { ExpressionInput } from './expression-input';
import { fittingInput } from './fitting-input';
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

/** One setting, by what it takes. */
export function PropertyInput(props: PropertyInputProps) {
  const { field, path, owner } = props;
  const label = useLabelOf()(field);
  const input = fittingInput(field.input, owner[field.property]);
  const labelled = { ...props, label };
  switch (input.kind) {
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
      return <AddressInput {...labelled} input={input} />;
    case 'list':
      return (
        <ListInput
          {...labelled}
          shape={input.shape}
          render={(member) => <MemberSettings {...member} Input={PropertyInput} />}
        />
      );
    case 'object':
      return <Inner {...labelled} className={input.className} />;
    case 'json':
      return <JsonInput {...labelled} />;
    default:
      return <Written {...labelled} />;
  }
}
