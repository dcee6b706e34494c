import { Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { useText } from '../../text';

interface RowActsProps {
  readonly index: number;
  /** Rows in the list. */
  readonly count: number;
  readonly name: string;
  readonly onMove: (from: number, to: number) => void;
  readonly onTake: () => void;
}

/** What a drag does, and removing, as buttons beside a row of a list. */
export function RowActs({ index, count, name, onMove, onTake }: RowActsProps) {
  const text = useText();
  return (
    <Flex className="acts" gap={1}>
      <IconButton
        variant="ghost"
        size="XS"
        label={text('edit.item.up', { name })}
        disabled={index === 0}
        onClick={() => {
          onMove(index, index - 1);
        }}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        variant="ghost"
        size="XS"
        label={text('edit.item.down', { name })}
        disabled={index === count - 1}
        onClick={() => {
          onMove(index, index + 1);
        }}
      >
        <ArrowDown />
      </IconButton>
      <IconButton variant="ghost" size="XS" label={text('edit.item.remove', { name })} onClick={onTake}>
        <Cross />
      </IconButton>
    </Flex>
  );
}
