import { Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { GroupSelect } from '../group-select';
import { ListActions } from '../list-actions';
import type { GroupValueDraft } from '../model/draft';
import { freeId, moved } from '../model/list';
import type { FieldOption } from './field-options';

type Values = readonly GroupValueDraft[];

interface GroupValuesProps {
  /** The field that names the group; absent when the content type no longer has it. */
  readonly field: FieldOption | undefined;
  readonly onChange: (values: Values, place?: string) => void;
}

/** Every value an enumeration allows, each with the group it leads to. */
function ListedValues({
  names,
  onChange,
}: {
  readonly names: readonly string[];
  readonly onChange: (values: Values) => void;
}) {
  const { draft, isDisabled } = useEditor();
  const at = usePlaceWords();
  const { groupValues } = draft.content;
  const put = (value: string, group: string): void => {
    const others = groupValues.filter((row) => row.value !== value);
    onChange(group === '' ? others : [...others, { id: freeId('v', others), value, group }]);
  };
  return (
    <Grid.Root gap={4}>
      {names.map((name) => (
        <Grid.Item key={name} col={6} xs={12} direction="column" alignItems="stretch">
          <GroupSelect
            label={name}
            value={groupValues.find(({ value }) => value === name)?.group ?? ''}
            error={at('candidates', 'groupValues', name).error}
            isDisabled={isDisabled}
            onChange={(group) => put(name, group)}
          />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

/** Values of a free field, as many as there are. */
function FreeValues({ onChange }: Pick<GroupValuesProps, 'onChange'>) {
  const text = useText();
  const { draft, isDisabled } = useEditor();
  const at = usePlaceWords();
  const { groupValues } = draft.content;
  const put = (id: string, changed: Partial<GroupValueDraft>, place?: string): void => {
    onChange(
      groupValues.map((row) => (row.id === id ? { ...row, ...changed } : row)),
      place,
    );
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {groupValues.map(({ id, value, group }, index) => (
        <Flex key={id} gap={3} alignItems="flex-end" wrap="wrap">
          <Field.Root>
            <Field.Label>{text('content.value')}</Field.Label>
            <TextInput
              value={value}
              disabled={isDisabled}
              onChange={(event) => put(id, { value: event.currentTarget.value }, `${id}.value`)}
            />
          </Field.Root>
          <GroupSelect
            label={text('design.part.group')}
            value={group}
            error={at('candidates', 'groupValues', value).error}
            isDisabled={isDisabled}
            onChange={(key) => put(id, { group: key })}
          />
          <Flex gap={1}>
            <ListActions
              name={value === '' ? text('content.value') : value}
              canMoveUp={index > 0}
              canMoveDown={index < groupValues.length - 1}
              onMove={(direction) => onChange(moved(groupValues, index, index + direction))}
              onRemove={() => onChange(groupValues.filter((row) => row.id !== id))}
            />
          </Flex>
        </Flex>
      ))}
      <div>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={isDisabled}
          onClick={() => onChange([...groupValues, { id: freeId('v', groupValues), value: '', group: '' }])}
        >
          {text('content.addValue')}
        </Button>
      </div>
    </Flex>
  );
}

/** Which value of the group field leads to which group of the ballot. */
export function GroupValues({ field, onChange }: GroupValuesProps) {
  const text = useText();
  const names = field?.values ?? [];
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h4" fontWeight="bold">
        {text('content.groupValues')}
      </Typography>
      <Typography textColor="neutral600">{text('content.groupValuesNote')}</Typography>
      {names.length > 0 ? (
        <ListedValues names={names} onChange={onChange} />
      ) : (
        <FreeValues onChange={onChange} />
      )}
    </Flex>
  );
}
