import { Box, Loader, Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { isJsonObject, type JsonObject } from '../../../../domain/src';
import { entryAt, valueAt, type OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { useKindWords } from '../kinds/use-kind-words';
import { useJson, useOutline, useSelection } from '../state/editor-context';
import { NameInput } from './name-input';
import { GROUPS, propertiesOf, type Group, type PropertyField } from './properties';
import { PropertyInput } from './property-input';
import { Section } from './section';

// survey-core, which knows all of them, is heavier than everything else here together.
const MoreSettings = lazy(() =>
  import('./more-settings').then((module) => ({ default: module.MoreSettings })),
);

/** How many settings of a group say something else than usual. */
const setIn = (fields: readonly PropertyField[], owner: JsonObject): number =>
  fields.filter(({ property }) => property !== 'name' && owner[property] !== undefined).length;

interface GroupProps {
  readonly group: Group;
  readonly fields: readonly PropertyField[];
  readonly entry: OutlineEntry;
  readonly owner: JsonObject;
}

function SettingsGroup({ group, fields, entry, owner }: GroupProps) {
  const text = useText();
  const count = setIn(fields, owner);
  return (
    <Section
      title={text(`edit.group.${group}`)}
      summary={count === 0 ? '' : text('edit.settings.set', { count })}
      isOpenAtFirst={group === 'answers'}
    >
      {fields.map((field) =>
        field.property === 'name' ? (
          <NameInput key={field.property} path={entry.path} name={entry.name} />
        ) : (
          <PropertyInput key={field.property} field={field} path={entry.path} owner={owner} />
        ),
      )}
    </Section>
  );
}

/** The settings of what is selected, by what somebody wants to do. A closed group says how many are set. */
export function SettingsPanel() {
  const text = useText();
  const kindWords = useKindWords();
  const json = useJson();
  const entries = useOutline();
  const selection = useSelection();
  const entry = selection === null ? undefined : entryAt(entries, selection);
  const owner = entry === undefined ? undefined : valueAt(json, entry.path);
  if (entry === undefined || !isJsonObject(owner) || entry.path.length === 0)
    return (
      <Box padding={6}>
        <Typography textColor="neutral600">{text('edit.settings.none')}</Typography>
      </Box>
    );
  const type = entry.kind === 'page' ? 'page' : entry.type;
  const name =
    entry.kind === 'page' ? text('edit.page', { number: entry.page + 1 }) : kindWords(type, 'name');
  const fields = propertiesOf(type);
  return (
    <Box>
      <Box padding={5}>
        <Typography tag="h2" variant="delta">
          {entry.number === null ? name : text('edit.card', { number: entry.number, kind: name })}
        </Typography>
      </Box>
      <Box key={JSON.stringify(entry.path)}>
        {GROUPS.map((group) => {
          const own = fields.filter((field) => field.group === group);
          return own.length === 0 ? null : (
            <SettingsGroup key={group} group={group} fields={own} entry={entry} owner={owner} />
          );
        })}
        <Section title={text('edit.more.title')} summary="">
          <Suspense fallback={<Loader small>{text('loading')}</Loader>}>
            <MoreSettings entry={entry} owner={owner} shown={fields} />
          </Suspense>
        </Section>
      </Box>
    </Box>
  );
}
