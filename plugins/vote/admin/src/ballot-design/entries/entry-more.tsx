import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useLocalText, useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { KeyInput } from '../key-input';
import { ListActions } from '../list-actions';
import type { DetailDraft, EntryDraft } from '../model/draft';
import { addDetail, changeEntry } from '../model/entry-changes';
import { moved } from '../model/list';
import { TextPair } from '../text-pair';

interface MoreProps {
  readonly entry: EntryDraft;
  readonly index: number;
}

const PARTS = ['term', 'text'] as const;

/** Facts beside the summary, each a term and a text: period, place, partners. */
function Details({ entry, index }: MoreProps) {
  const text = useText();
  const localText = useLocalText();
  const { draft, isDisabled, change } = useEditor();
  const { id, details } = entry;
  const put = (next: readonly DetailDraft[], place?: string): void => {
    change(changeEntry(draft, id, { details: next }), place);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h5" variant="pi" fontWeight="bold">
        {text('design.details')}
      </Typography>
      {details.map((detail, place) => {
        const name = localText(detail.term) || text('design.detailNumber', { number: place + 1 });
        return (
          <Box key={detail.id} tag="section" aria-label={name} borderColor="neutral200" hasRadius padding={4}>
            <Flex justifyContent="flex-end" gap={1}>
              <ListActions
                name={name}
                canMoveUp={place > 0}
                canMoveDown={place < details.length - 1}
                onMove={(direction) => put(moved(details, place, place + direction))}
                onRemove={() => put(details.filter((one) => one.id !== detail.id))}
              />
            </Flex>
            <Flex direction="column" alignItems="stretch" gap={3}>
              {PARTS.map((part) => (
                <TextPair
                  key={part}
                  label={text(`design.detail.${part}`)}
                  value={detail[part]}
                  place={['candidates', 'entries', index, 'details', place, part]}
                  isRequired
                  onChange={(value) =>
                    put(
                      details.map((one) => (one.id === detail.id ? { ...one, [part]: value } : one)),
                      `${id}.${detail.id}.${part}`,
                    )
                  }
                />
              ))}
            </Flex>
          </Box>
        );
      })}
      <div>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={isDisabled}
          onClick={() => change(addDetail(draft, entry))}
        >
          {text('design.addDetail')}
        </Button>
      </div>
    </Flex>
  );
}

/** What few candidates need: details, a picture, and the key that counts their votes. */
export function EntryMore({ entry, index }: MoreProps) {
  const text = useText();
  const { draft, isDisabled, change } = useEditor();
  const image = usePlaceWords()('candidates', 'entries', index, 'imageUrl');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Details entry={entry} index={index} />
      <Field.Root error={image.error} hint={image.warning ?? text('design.imageHint')}>
        <Field.Label>{text('design.image')}</Field.Label>
        <TextInput
          value={entry.imageUrl}
          disabled={isDisabled}
          onChange={(event) =>
            change(
              changeEntry(draft, entry.id, { imageUrl: event.currentTarget.value }),
              `${entry.id}.imageUrl`,
            )
          }
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <KeyInput
        value={entry.key}
        place={['candidates', 'entries', index, 'key']}
        hint={text('design.entryKeyHint')}
        onChange={(key) => change(changeEntry(draft, entry.id, { key }))}
      />
    </Flex>
  );
}
