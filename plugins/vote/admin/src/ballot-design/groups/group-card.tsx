import { Box, Field, Flex, Grid, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ChoiceRule } from '../../../../domain/src';
import { NumberInput } from '../../components/number-input';
import { useLocalText, useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { ListActions } from '../list-actions';
import type { GroupDraft } from '../model/draft';
import { changeGroup, moveGroup, rekeyGroup, relabelGroup, removeGroup } from '../model/group-changes';
import { TextPair } from '../text-pair';
import { KeyInput } from '../key-input';

interface CardProps {
  readonly group: GroupDraft;
  readonly index: number;
}

const RULES: readonly ChoiceRule[] = ['exactly', 'atMost'];

function Quota({ group, index }: CardProps) {
  const text = useText();
  const { draft, isDisabled, change } = useEditor();
  const at = usePlaceWords();
  const chooseWords = at('groups', index, 'choose');
  return (
    <>
      <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
        <Field.Root error={at('groups', index, 'rule').error} required>
          <Field.Label>{text('design.rule')}</Field.Label>
          <SingleSelect
            value={group.rule}
            disabled={isDisabled}
            onChange={(value) => {
              const rule = RULES.find((one) => one === value);
              if (rule !== undefined) change(changeGroup(draft, group.id, { rule }));
            }}
          >
            {RULES.map((rule) => (
              <SingleSelectOption key={rule} value={rule}>
                {text(`design.rule.${rule}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
        <Field.Root error={chooseWords.error} hint={chooseWords.warning} required>
          <Field.Label>{text('design.choose')}</Field.Label>
          <NumberInput
            value={group.choose}
            min={1}
            step={1}
            disabled={isDisabled}
            onChange={(choose) => change(changeGroup(draft, group.id, { choose }), `${group.id}.choose`)}
          />
          <Field.Error />
          <Field.Hint />
        </Field.Root>
      </Grid.Item>
    </>
  );
}

/** One group: its name, how many are chosen in it, and its key. */
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
        <Grid.Root gap={4}>
          <Quota group={group} index={index} />
          <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
            <KeyInput
              value={group.key}
              place={['groups', index, 'key']}
              hint={text('design.groupKeyHint')}
              onChange={(key) => change(rekeyGroup(draft, group.id, key))}
            />
          </Grid.Item>
        </Grid.Root>
      </Flex>
    </Box>
  );
}
