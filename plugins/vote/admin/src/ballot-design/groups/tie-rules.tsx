import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { ListActions } from '../list-actions';
import type { GroupDraft, TieDraft } from '../model/draft';
import { addTie, moveTie, otherTies, removeTie } from '../model/tie-changes';
import { LotSeed } from './lot-seed';

interface TieRulesProps {
  readonly group: GroupDraft;
  readonly index: number;
}

function Rule({
  group,
  index,
  tie,
  place,
}: TieRulesProps & { readonly tie: TieDraft; readonly place: number }) {
  const text = useText();
  const { draft, change } = useEditor();
  const { error } = usePlaceWords()('groups', index, 'ties', place);
  const name = text(`design.tie.${tie.kind}`);
  return (
    <Box tag="li">
      <Flex justifyContent="space-between" gap={2}>
        <Typography>{`${place + 1}. ${name}`}</Typography>
        <Flex gap={1}>
          <ListActions
            name={name}
            canMoveUp={place > 0}
            canMoveDown={place < group.ties.length - 1}
            onMove={(direction) => change(moveTie(draft, group.id, tie.id, direction))}
            onRemove={() => change(removeTie(draft, group.id, tie.id))}
          />
        </Flex>
      </Flex>
      {error === false ? null : (
        <Typography variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
      {tie.kind === 'lot' ? (
        <LotSeed commitment={tie.commitment} place={['groups', index, 'ties', place, 'commitment']} />
      ) : null}
    </Box>
  );
}

/** Who of equals stands first: rules that are asked one after the other. */
export function TieRules({ group, index }: TieRulesProps) {
  const text = useText();
  const { draft, isDisabled, change } = useEditor();
  const { error } = usePlaceWords()('groups', index, 'ties');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h5" variant="pi" fontWeight="bold">
        {text('design.ties')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {text(group.ties.length === 0 ? 'design.noTies' : 'design.tiesNote')}
      </Typography>
      {error === false ? null : (
        <Typography variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
      {group.ties.length === 0 ? null : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
          {group.ties.map((tie, place) => (
            <Rule key={tie.id} group={group} index={index} tie={tie} place={place} />
          ))}
        </Flex>
      )}
      <Flex gap={2} wrap="wrap">
        {otherTies(group).map((kind) => (
          <Button
            key={kind}
            variant="secondary"
            size="S"
            startIcon={<Plus />}
            disabled={isDisabled}
            onClick={() => change(addTie(draft, group.id, kind))}
          >
            {text(`design.tie.${kind}`)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
}
