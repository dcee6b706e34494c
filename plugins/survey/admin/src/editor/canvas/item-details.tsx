import { Box, Flex, IconButton } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import { isJsonObject, type JsonValue } from '../../../../domain/src';
import { valueAt, type Path } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { classOfMember, type ListShape } from '../settings/lists';
import { MemberSettings } from '../settings/member-settings';
import { propertiesOf } from '../settings/properties';
import { PropertyInput } from '../settings/property-input';
import { useJson } from '../state/editor-context';

/** What the members of a list of a question are, as its settings know it. */
export function useShapeOf(question: Path, property: string): ListShape | undefined {
  const type = valueAt(useJson(), [...question, 'type']);
  if (typeof type !== 'string') return undefined;
  const input = propertiesOf(type).find((field) => field.property === property)?.input;
  return input?.kind === 'list' ? input.shape : undefined;
}

interface ItemDetailsButtonProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly id: string;
  readonly onToggle: () => void;
}

export function ItemDetailsButton({ name, isOpen, id, onToggle }: ItemDetailsButtonProps) {
  const text = useText();
  return (
    <IconButton
      variant="ghost"
      size="XS"
      label={text('edit.item.details', { name })}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={onToggle}
    >
      <Cog />
    </IconButton>
  );
}

/** Written in the row itself. */
const IN_ROW: ReadonlySet<string> = new Set(['text', 'title']);

interface ItemDetailsProps {
  readonly path: Path;
  readonly item: JsonValue;
  readonly shape: ListShape;
}

/** What else can be said of a choice, row or column: goes with no other, its picture, when it is shown. */
export function ItemDetails({ path, item, shape }: ItemDetailsProps) {
  return (
    <Box background="neutral0" hasRadius padding={3} marginBottom={2}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <MemberSettings
          className={classOfMember(shape, item)}
          path={path}
          owner={isJsonObject(item) ? item : { value: item }}
          without={IN_ROW}
          Input={PropertyInput}
        />
      </Flex>
    </Box>
  );
}
