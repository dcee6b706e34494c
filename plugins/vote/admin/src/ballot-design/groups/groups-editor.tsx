import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { addGroup } from '../model/group-changes';
import { GroupCard } from './group-card';

/** The groups of the ballot, in their order. */
export function GroupsEditor() {
  const text = useText();
  const { draft, isDisabled, change } = useEditor();
  const { error } = usePlaceWords()('groups');
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="epsilon" fontWeight="bold">
        {text('design.groups')}
      </Typography>
      <Typography textColor="neutral600">{text('design.groupsNote')}</Typography>
      {error === false ? null : (
        <Typography variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
      {draft.groups.map((group, index) => (
        <GroupCard key={group.id} group={group} index={index} />
      ))}
      <div>
        <Button
          variant="secondary"
          startIcon={<Plus />}
          disabled={isDisabled}
          onClick={() => change(addGroup(draft))}
        >
          {text('design.addGroup')}
        </Button>
      </div>
    </Flex>
  );
}
