import { IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import { useText } from '../text';
import { useEditor } from './editor-context';

interface ListActionsProps {
  /** Of what: the name of the element, so that a screen reader tells the buttons apart. */
  readonly name: string;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onMove: (direction: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down and away, for an element of a list. */
export function ListActions({ name, canMoveUp, canMoveDown, onMove, onRemove }: ListActionsProps) {
  const text = useText();
  const { isDisabled } = useEditor();
  return (
    <>
      <IconButton
        label={text('action.moveUp', { name })}
        variant="ghost"
        disabled={isDisabled || !canMoveUp}
        onClick={() => onMove(-1)}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        label={text('action.moveDown', { name })}
        variant="ghost"
        disabled={isDisabled || !canMoveDown}
        onClick={() => onMove(1)}
      >
        <ArrowDown />
      </IconButton>
      <IconButton
        label={text('action.remove', { name })}
        variant="ghost"
        disabled={isDisabled}
        onClick={onRemove}
      >
        <Trash />
      </IconButton>
    </>
  );
}
