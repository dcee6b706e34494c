import { Cog } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../text';
import { useEditor, useSelection } from '../state/editor-context';

const Whole = styled.button`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  min-height: 3.6rem;
  margin: 0 0.8rem 0.8rem;
  padding: 0.4rem 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  text-align: left;
  background: transparent;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &[aria-pressed='true'] {
    font-weight: 600;
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** Shows the settings of the questionnaire as a whole: its title, what follows from answers, how it ends. */
export function WholeButton() {
  const text = useText();
  const editor = useEditor();
  const selection = useSelection();
  return (
    <Whole
      type="button"
      aria-pressed={selection?.length === 0}
      onClick={() => {
        editor.store.select([]);
      }}
    >
      <Cog aria-hidden width="1.6rem" height="1.6rem" />
      {text('edit.whole')}
    </Whole>
  );
}
