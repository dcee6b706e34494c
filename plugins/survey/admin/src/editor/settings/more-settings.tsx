import { Typography } from '@strapi/design-system';
import type { JsonObject } from '../../../../domain/src';
import type { OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { knownProperties, type KnownProperty } from './known-properties';
import type { Input, PropertyField } from './properties';
import { PropertyInput } from './property-input';

interface MoreSettingsProps {
  readonly entry: OutlineEntry;
  readonly owner: JsonObject;
  /** Settings that are shown elsewhere. */
  readonly shown: readonly PropertyField[];
}

function inputOf({ kind, values, standard }: KnownProperty): Input {
  if (kind === 'choice') return { kind, values, standard };
  return { kind };
}

/** Everything else that survey-core knows of a type, by its own names. */
export function MoreSettings({ entry, owner, shown }: MoreSettingsProps) {
  const text = useText();
  const type = entry.kind === 'page' ? 'page' : entry.type;
  const known = new Set(shown.map(({ property }) => property));
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {text('edit.more.note')}
      </Typography>
      {knownProperties(type, known).map((property) => (
        <PropertyInput
          key={property.name}
          field={{ property: property.name, group: 'data', input: inputOf(property) }}
          path={entry.path}
          owner={owner}
        />
      ))}
    </>
  );
}
