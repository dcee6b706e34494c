import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { METHOD_KINDS } from '../../../../domain/src';
import { useLocalText, useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { ListActions } from '../list-actions';
import type { GroupDraft } from '../model/draft';
import {
  changeGroup,
  changeMethod,
  moveGroup,
  rekeyGroup,
  relabelGroup,
  removeGroup,
} from '../model/group-changes';
import { hasPlaces } from '../model/method-draft';
import { ChoiceSetting, NumberSetting } from '../settings';
import { TextPair } from '../text-pair';
import { KeyInput } from '../key-input';
import { MethodSettings } from './method-settings';
import { TieRules } from './tie-rules';

interface CardProps {
  readonly group: GroupDraft;
  readonly index: number;
}

/** How the group is voted on, and how many are elected where the poll says so. */
function Method({ group, index }: CardProps) {
  const text = useText();
  const { draft, change } = useEditor();
  const { method, places } = group;
  return (
    <Grid.Root gap={4}>
      <ChoiceSetting
        label="design.method"
        hint={`design.method.${method.kind}`}
        place={['groups', index, 'method', 'kind']}
        value={method.kind}
        choices={METHOD_KINDS}
        nameOf={(kind) => text(`method.${kind}`)}
        width={12}
        onChange={(kind) => change(changeMethod(draft, group.id, { kind }))}
      />
      <MethodSettings group={group} index={index} />
      {hasPlaces(method) ? (
        <NumberSetting
          label="design.places"
          hint="design.placesHint"
          place={['groups', index, 'places']}
          value={places}
          isOptional
          onChange={(number) =>
            change(changeGroup(draft, group.id, { places: number }), `${group.id}.places`)
          }
        />
      ) : null}
    </Grid.Root>
  );
}

/** One group: its name, how it is voted on, what is done with equals, and its key. */
export function GroupCard({ group, index }: CardProps) {
  const text = useText();
  const localText = useLocalText();
  const { draft, change } = useEditor();
  const at = usePlaceWords();
  const name = localText(group.label) || text('design.groupNumber', { number: index + 1 });
  const { error } = at('groups', index);
  return (
    <Box tag="section" aria-label={name} borderColor="neutral200" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={3}>
        <Typography tag="h4" fontWeight="bold">
          {name}
        </Typography>
        <Flex gap={1}>
          <ListActions
            name={name}
            canMoveUp={index > 0}
            canMoveDown={index < draft.groups.length - 1}
            onMove={(direction) => change(moveGroup(draft, group.id, direction))}
            onRemove={() => change(removeGroup(draft, group.id))}
          />
        </Flex>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {error === false ? null : (
          <Typography variant="pi" textColor="danger600">
            {error}
          </Typography>
        )}
        <TextPair
          label={text('design.groupLabel')}
          value={group.label}
          place={['groups', index, 'label']}
          isRequired={draft.groups.length > 1}
          onChange={(label) => change(relabelGroup(draft, group.id, label), `${group.id}.label`)}
        />
        <Method group={group} index={index} />
        <TieRules group={group} index={index} />
        <KeyInput
          value={group.key}
          place={['groups', index, 'key']}
          hint={text('design.groupKeyHint')}
          onChange={(key) => change(rekeyGroup(draft, group.id, key))}
        />
      </Flex>
    </Box>
  );
}
