import { Box, Loader, Typography } from '@strapi/design-system';
import { lazy, Suspense, useDeferredValue } from 'react';
import { isJsonObject, type JsonObject } from '../../../../domain/src';
import { entryAt, valueAt, type Path } from '../../../../domain/src/editing';
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
  readonly path: Path;
  readonly owner: JsonObject;
}

function SettingsGroup({ group, fields, path, owner }: GroupProps) {
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
          <NameInput
            key={field.property}
            at={[...path, 'name']}
            name={typeof owner.name === 'string' ? owner.name : ''}
            label={text('edit.property.name')}
          />
        ) : (
          <PropertyInput key={field.property} field={field} path={path} owner={owner} />
        ),
      )}
    </Section>
  );
}

interface Selected {
  readonly path: Path;
  /** A type of question, `page`, or `survey` for the questionnaire as a whole. */
  readonly type: string;
  readonly title: string;
}

/** What is selected: the questionnaire itself where its root is. */
function useSelected(): Selected | undefined {
  const text = useText();
  const kindWords = useKindWords();
  const entries = useOutline();
  // What is selected is shown first, and its settings when that is painted.
  const selection = useDeferredValue(useSelection());
  if (selection === null) return undefined;
  if (selection.length === 0) return { path: [], type: 'survey', title: text('edit.whole') };
  const entry = entryAt(entries, selection);
  if (entry === undefined || entry.path.length === 0) return undefined;
  const { path, number } = entry;
  if (entry.kind === 'page')
    return { path, type: 'page', title: text('edit.page', { number: entry.page + 1 }) };
  const kind = kindWords(entry.type, 'name');
  return { path, type: entry.type, title: number === null ? kind : text('edit.card', { number, kind }) };
}

/** The settings of what is selected, by what somebody wants to do. A closed group says how many are set. */
export function SettingsPanel() {
  const text = useText();
  const json = useJson();
  const selected = useSelected();
  const owner = selected === undefined ? undefined : valueAt(json, selected.path);
  if (selected === undefined || !isJsonObject(owner))
    return (
      <Box padding={6}>
        <Typography textColor="neutral600">{text('edit.settings.none')}</Typography>
      </Box>
    );
  const { path, type, title } = selected;
  const fields = propertiesOf(type);
  return (
    <Box>
      <Box padding={5}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      </Box>
      <Box key={JSON.stringify(path)}>
        {GROUPS.map((group) => {
          const own = fields.filter((field) => field.group === group);
          return own.length === 0 ? null : (
            <SettingsGroup key={group} group={group} fields={own} path={path} owner={owner} />
          );
        })}
        <Section title={text('edit.more.title')} summary="">
          <Suspense fallback={<Loader small>{text('loading')}</Loader>}>
            <MoreSettings className={type} path={path} owner={owner} shown={fields} Input={PropertyInput} />
          </Suspense>
        </Section>
      </Box>
    </Box>
  );
}
