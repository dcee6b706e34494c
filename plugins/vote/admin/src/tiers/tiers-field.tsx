import { Box, Checkbox, Typography } from '@strapi/design-system';
import { TIER_KEYS } from '@modu/participation/contracts';
import { useId } from 'react';
import { FieldFrame } from '../components/field-frame';
import type { FieldProps } from '../components/field-props';
import { useText } from '../text';
import { readTiers, withTier } from './tiers';

/** Input of the custom field `plugin::vote.tiers`: who may vote, each way a box to tick. */
export function TiersField({
  name = '',
  label,
  hint,
  error,
  value,
  required,
  disabled = false,
  onChange,
}: FieldProps) {
  const text = useText();
  const id = useId();
  const tiers = readTiers(value);
  return (
    <FieldFrame label={label} hint={hint} error={error} required={required} gap={2}>
      {TIER_KEYS.map((tier) => (
        <Box key={tier}>
          <Checkbox
            disabled={disabled}
            checked={tiers.includes(tier)}
            aria-describedby={`${id}-${tier}`}
            onCheckedChange={(checked) => onChange?.(name, withTier(tiers, tier, checked === true))}
          >
            {text(`tier.${tier}`)}
          </Checkbox>
          <Typography id={`${id}-${tier}`} tag="p" variant="pi" textColor="neutral600">
            {text(`tierHint.${tier}`)}
          </Typography>
        </Box>
      ))}
      {tiers.length === 0 ? (
        <Typography variant="pi" textColor="neutral600" role="status">
          {text('tiers.none')}
        </Typography>
      ) : null}
    </FieldFrame>
  );
}
