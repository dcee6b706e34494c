import { Loader } from '@strapi/design-system';
import { lazy, Suspense, type ComponentType } from 'react';
import { codePath } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { useJson } from '../state/editor-context';
import type { Member } from './list-input';
import { memberFields } from './member-fields';
import { NameInput } from './name-input';
import type { PropertyInputProps } from './properties';
import { Section } from './section';
import { useLabelOf } from './use-set';

// survey-core, which knows all of them, is heavier than everything else here together.
const MoreSettings = lazy(() =>
  import('./more-settings').then((module) => ({ default: module.MoreSettings })),
);

interface MemberSettingsProps extends Member {
  /** Properties that are set elsewhere. */
  readonly without?: ReadonlySet<string>;
  /** Members have lists of their own: what draws a property is given from outside. */
  readonly Input: ComponentType<PropertyInputProps>;
}

function Code({ field, path, owner }: PropertyInputProps) {
  const json = useJson();
  const labelOf = useLabelOf();
  const value = owner[field.property];
  const kind = field.property === 'name' ? 'named' : 'valued';
  return (
    <NameInput
      at={codePath(json, path, kind)}
      name={typeof value === 'object' || value === undefined ? '' : String(value)}
      label={labelOf(field)}
    />
  );
}

const drawn = (Input: ComponentType<PropertyInputProps>, props: PropertyInputProps) =>
  props.field.input.kind === 'code' ? <Code {...props} /> : <Input {...props} />;

/** The settings of a member of a list: those that are asked for first, and the rest under “more”. */
export function MemberSettings({ className, path, owner, without, Input }: MemberSettingsProps) {
  const text = useText();
  const fields = memberFields(className);
  return (
    <>
      {fields
        .filter(({ property }) => without?.has(property) !== true)
        .map((field) => (
          <div key={field.property}>{drawn(Input, { field, path, owner })}</div>
        ))}
      <Section title={text('edit.more.title')} summary="" isOpenAtFirst={fields.length === 0}>
        <Suspense fallback={<Loader small>{text('loading')}</Loader>}>
          <MoreSettings className={className} path={path} owner={owner} shown={fields} Input={Input} />
        </Suspense>
      </Section>
    </>
  );
}
