import { Box, Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { questionsFrom } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { useEditor } from '../state/editor-context';
import { useActs } from '../state/use-acts';
import { KindPicker } from './kind-picker';

const Line = styled.input`
  flex: 1;
  min-width: 12rem;
  min-height: 4rem;
  padding: 0.6rem 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }
`;

/** Always at hand: the next question, by its words alone. Kind and rules come later. */
export function QuickLine() {
  const text = useText();
  const editor = useEditor();
  const acts = useActs();
  const [written, setWritten] = useState('');
  const [isPicking, setIsPicking] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === '/' && written === '') {
      event.preventDefault();
      setIsPicking(true);
    }
    if (event.key !== 'Enter' || written.trim() === '') return;
    event.preventDefault();
    acts.addQuestion('radiogroup', written.trim());
    setWritten('');
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!pasted.trim().includes('\n')) return;
    event.preventDefault();
    const questions = questionsFrom(pasted);
    for (const { title, choices } of questions)
      acts.addQuestion(choices.length > 0 ? 'radiogroup' : 'comment', title, choices);
    editor.say('edit.say.pastedQuestions', { count: questions.length });
  };
  return (
    <Box
      position="sticky"
      bottom={0}
      padding={4}
      background="neutral0"
      borderWidth="1px 0 0 0"
      borderStyle="solid"
      borderColor="neutral150"
    >
      <Flex gap={2} wrap="wrap" style={{ maxWidth: '73.6rem', margin: '0 auto' }}>
        <Button
          variant="tertiary"
          size="L"
          startIcon={<Plus />}
          aria-haspopup="dialog"
          onClick={() => {
            setIsPicking(true);
          }}
        >
          {text('edit.kinds')}
        </Button>
        <Line
          aria-label={text('edit.quick.label')}
          placeholder={text('edit.quick.hint')}
          data-caret="quick"
          value={written}
          onChange={({ target }) => {
            setWritten(target.value);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <Button variant="tertiary" size="L" onClick={acts.addPage}>
          {text('edit.addPage')}
        </Button>
      </Flex>
      <KindPicker
        isOpen={isPicking}
        onClose={() => {
          setIsPicking(false);
        }}
        onPick={(type) => {
          setIsPicking(false);
          acts.addQuestion(type);
        }}
        onPickBlock={(block) => {
          setIsPicking(false);
          acts.addBlock(block);
        }}
      />
    </Box>
  );
}
