import { Typography } from '@strapi/design-system';
import type { ComponentType } from 'react';
import type { JsonObject } from '../../../../domain/src';
import type { Path } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { knownProperties } from './known-properties';
import type { PropertyField, PropertyInputProps } from './properties';
import { WholeJson } from './whole-json';

interface MoreSettingsProps {
  /** A type of question, `page`, `survey`, or a class of members of a list. */
  readonly className: string;
  readonly path: Path;
  readonly owner: JsonObject;
  /** Settings that are shown elsewhere. */
  readonly shown: readonly PropertyField[];
  readonly Input: ComponentType<PropertyInputProps>;
}

/** Everything else that survey-core knows of a type, by its own names, and the whole as JSON. */
export function MoreSettings({ className, path, owner, shown, Input }: MoreSettingsProps) {
  const text = useText();
  const known = new Set(shown.map(({ property }) => property));
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {text('edit.more.note')}
      </Typography>
      {knownProperties(className, known, owner).map(({ name, input }) => (
        <Input key={name} field={{ property: name, group: 'data', input }} path={path} owner={owner} />
      ))}
      {path.length === 0 ? null : <WholeJson path={path} owner={owner} />}
    </>
  );
}
