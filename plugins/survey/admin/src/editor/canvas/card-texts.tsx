import { Box } from '@strapi/design-system';
import type { KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { Path } from '../../../../domain/src/editing';
import { useText, type TextKey } from '../../text';
import { useEditor } from '../state/editor-context';
import { GrowingText } from './growing-text';
import { useTextField } from './use-text-field';

export const Title = styled(GrowingText)`
  color: ${({ theme }) => theme.colors.neutral900};
  font-size: 1.6rem;
  font-weight: 600;
`;

const Plain = styled(GrowingText)`
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
`;

interface CardTextProps {
  readonly path: Path;
  readonly property: string;
  readonly label: TextKey;
  readonly hint?: TextKey;
  readonly isTitle?: boolean;
  readonly onEnter?: () => void;
}

/** A text of the part that is selected, written where it stands. */
export function CardText({ path, property, label, hint, isTitle = false, onEnter }: CardTextProps) {
  const text = useText();
  const editor = useEditor();
  const name = text(label);
  const { placeholder, ...field } = useTextField(path, property, name, hint === undefined ? '' : text(hint));
  const Field = isTitle ? Title : Plain;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey || onEnter === undefined)
      return;
    event.preventDefault();
    onEnter();
  };
  return (
    <Box>
      <Field
        {...field}
        placeholder={placeholder}
        aria-label={name}
        data-caret={`${JSON.stringify(path)} ${property}`}
        readOnly={!editor.mayEdit}
        onKeyDown={onKeyDown}
      />
    </Box>
  );
}
