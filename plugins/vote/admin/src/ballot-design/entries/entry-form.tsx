import { Box, Button, Flex, Grid } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useId, useState } from 'react';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { GroupSelect } from '../group-select';
import type { EntryDraft } from '../model/draft';
import { changeEntry } from '../model/entry-changes';
import { groupOf } from '../model/group-of';
import { countErrors, problemsWithin } from '../model/problems';
import { NumberSetting } from '../settings';
import { TextPair } from '../text-pair';
import { EntryMore } from './entry-more';

interface EntryFormProps {
  readonly entry: EntryDraft;
  readonly index: number;
}

const TEXTS = [
  { part: 'title', isRequired: true, isLong: false },
  { part: 'owner', isRequired: false, isLong: false },
  { part: 'summary', isRequired: false, isLong: true },
] as const;

const MORE = ['key', 'imageUrl', 'details'] as const;

/** Everything about one candidate. */
export function EntryForm({ entry, index }: EntryFormProps) {
  const text = useText();
  const id = useId();
  const { draft, problems, isDisabled, change } = useEditor();
  const groupWords = usePlaceWords()('candidates', 'entries', index, 'group');
  const hasHiddenErrors = MORE.some(
    (part) => countErrors(problemsWithin(problems, 'candidates', 'entries', index, part)) > 0,
  );
  const [wantsMore, setWantsMore] = useState(false);
  const isMoreShown = wantsMore || hasHiddenErrors;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} padding={4}>
      {TEXTS.map(({ part, ...look }) => (
        <TextPair
          key={part}
          label={text(`design.part.${part}`)}
          value={entry[part]}
          place={['candidates', 'entries', index, part]}
          onChange={(value) => change(changeEntry(draft, entry.id, { [part]: value }), `${entry.id}.${part}`)}
          {...look}
        />
      ))}
      {draft.groups.length > 1 || groupWords.error !== false ? (
        <GroupSelect
          label={text('design.part.group')}
          value={entry.group}
          error={groupWords.error}
          isDisabled={isDisabled}
          onChange={(group) => change(changeEntry(draft, entry.id, { group }))}
        />
      ) : null}
      {groupOf(entry, draft.groups)?.method.kind === 'budget' ? (
        <Grid.Root gap={4}>
          <NumberSetting
            label="design.part.cost"
            place={['candidates', 'entries', index, 'cost']}
            value={entry.cost}
            onChange={(cost) => change(changeEntry(draft, entry.id, { cost }), `${entry.id}.cost`)}
          />
        </Grid.Root>
      ) : null}
      <Box>
        <Button
          variant="ghost"
          size="S"
          endIcon={isMoreShown ? <CaretUp /> : <CaretDown />}
          aria-expanded={isMoreShown}
          aria-controls={id}
          onClick={() => setWantsMore(!isMoreShown)}
        >
          {text('design.more')}
        </Button>
        <Box id={id} hidden={!isMoreShown} paddingTop={3}>
          {isMoreShown ? <EntryMore entry={entry} index={index} /> : null}
        </Box>
      </Box>
    </Flex>
  );
}
