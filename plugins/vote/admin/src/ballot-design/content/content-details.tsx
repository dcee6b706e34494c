import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useLocalText, useText } from '../../text';
import { useEditor } from '../editor-context';
import { ListActions } from '../list-actions';
import { type ContentDetailDraft, NO_TEXT } from '../model/draft';
import { freeId, moved } from '../model/list';
import { TextPair } from '../text-pair';
import type { FieldOption } from './field-options';
import { FieldSelect } from './field-select';

interface ContentDetailsProps {
  readonly options: readonly FieldOption[];
  readonly onChange: (details: readonly ContentDetailDraft[], place?: string) => void;
}

/** What a voter may read besides title and summary: a heading, and the field its text comes from. */
export function ContentDetails({ options, onChange }: ContentDetailsProps) {
  const text = useText();
  const localText = useLocalText();
  const { draft, isDisabled } = useEditor();
  const { details } = draft.content;
  const put = (id: string, changed: Partial<ContentDetailDraft>, place?: string): void => {
    onChange(
      details.map((one) => (one.id === id ? { ...one, ...changed } : one)),
      place,
    );
  };
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h4" fontWeight="bold">
        {text('design.details')}
      </Typography>
      {details.map(({ id, term, field }, index) => {
        const name = localText(term) || text('design.detailNumber', { number: index + 1 });
        return (
          <Box key={id} tag="section" aria-label={name} borderColor="neutral200" hasRadius padding={4}>
            <Flex justifyContent="flex-end" gap={1}>
              <ListActions
                name={name}
                canMoveUp={index > 0}
                canMoveDown={index < details.length - 1}
                onMove={(direction) => onChange(moved(details, index, index + direction))}
                onRemove={() => onChange(details.filter((one) => one.id !== id))}
              />
            </Flex>
            <Flex direction="column" alignItems="stretch" gap={3}>
              <TextPair
                label={text('design.detail.term')}
                value={term}
                place={['candidates', 'details', index, 'term']}
                isRequired
                onChange={(value) => put(id, { term: value }, `content.${id}`)}
              />
              <FieldSelect
                label={text('content.detailField')}
                value={field}
                options={options}
                place={['candidates', 'details', index, 'field']}
                isRequired
                onChange={(path) => put(id, { field: path })}
              />
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
          onClick={() => onChange([...details, { id: freeId('d', details), term: NO_TEXT, field: '' }])}
        >
          {text('design.addDetail')}
        </Button>
      </div>
    </Flex>
  );
}
