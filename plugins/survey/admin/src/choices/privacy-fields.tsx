import { ANONYMITIES, RETENTION_ACTS, RETENTION_STARTS } from '../../../domain/src';
import { ChoiceField, UNSET, type FieldProps } from './choice-field';

/** Input of `plugin::survey.anonymity`: what the survey promises about who answered. */
export function AnonymityField(props: FieldProps) {
  const choices = [
    { value: UNSET, words: 'anonymity.unset' } as const,
    ...ANONYMITIES.map((value) => ({ value, words: `anonymity.${value}` }) as const),
  ];
  return <ChoiceField {...props} choices={choices} whenEmpty={UNSET} />;
}

/** Input of `plugin::survey.retentionFrom`: from when the time is counted. */
export function RetentionFromField(props: FieldProps) {
  const choices = RETENTION_STARTS.map((value) => ({ value, words: `retentionFrom.${value}` }) as const);
  return <ChoiceField {...props} choices={choices} whenEmpty={RETENTION_STARTS[0]} />;
}

/** Input of `plugin::survey.retentionAct`: what is done when the time is over. */
export function RetentionActField(props: FieldProps) {
  const choices = RETENTION_ACTS.map((value) => ({ value, words: `retentionAct.${value}` }) as const);
  return <ChoiceField {...props} choices={choices} whenEmpty={RETENTION_ACTS[0]} />;
}
