import { Grid, Typography } from '@strapi/design-system';
import { useText } from '../../text';
import { useEditor } from '../editor-context';
import { CONTENT_PARTS, type ContentDraft, type ContentPart } from '../model/draft';
import type { FieldOptions } from './field-options';
import { FieldSelect } from './field-select';
import { ContentDetails } from './content-details';
import { FilterEditor } from './filter-editor';
import { GroupValues } from './group-values';

interface MappingProps {
  readonly options: FieldOptions;
  readonly onChange: (changed: Partial<ContentDraft>, place?: string) => void;
}

/** Which field gives which part of a candidate, which entries stand, and in which order. */
export function ContentMapping({ options, onChange }: MappingProps) {
  const text = useText();
  const { draft } = useEditor();
  const { fields, order } = draft.content;
  const isGrouped = draft.groups.length > 1;
  const hasCosts = draft.groups.some(({ method }) => method.kind === 'budget');
  const parts = CONTENT_PARTS.filter((part) => part !== 'cost' || hasCosts);
  const isRequired = (part: ContentPart): boolean =>
    part === 'title' || part === 'cost' || (part === 'group' && isGrouped);
  const setField = (part: ContentPart, path: string): void => {
    const changed = { fields: { ...fields, [part]: path } };
    // Values of another field mean nothing here.
    onChange(part === 'group' ? { ...changed, groupValues: [] } : changed);
  };
  return (
    <>
      <Typography tag="h4" fontWeight="bold">
        {text('content.fields')}
      </Typography>
      <Grid.Root gap={4}>
        {parts.map((part) => (
          <Grid.Item key={part} col={6} xs={12} direction="column" alignItems="stretch">
            <FieldSelect
              label={text(`design.part.${part}`)}
              value={fields[part]}
              options={part === 'image' ? options.images : options.words}
              place={['candidates', 'fields', part]}
              isRequired={isRequired(part)}
              onChange={(path) => setField(part, path)}
            />
          </Grid.Item>
        ))}
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <FieldSelect
            label={text('content.order')}
            hint={text('content.orderHint')}
            value={order}
            options={options.sortable}
            place={['candidates', 'order']}
            onChange={(path) => onChange({ order: path })}
          />
        </Grid.Item>
      </Grid.Root>
      {fields.group === '' ? null : (
        <GroupValues
          field={options.words.find(({ path }) => path === fields.group)}
          onChange={(groupValues, place) => onChange({ groupValues }, place)}
        />
      )}
      <ContentDetails options={options.words} onChange={(details, place) => onChange({ details }, place)} />
      <FilterEditor options={options.sortable} onChange={(filter, place) => onChange({ filter }, place)} />
    </>
  );
}
