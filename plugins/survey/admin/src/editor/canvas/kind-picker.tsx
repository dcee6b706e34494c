import { Box, Button, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../text';
import { KindIcon } from '../kinds/kind-icon';
import { COMMON_KINDS, OTHER_KINDS, type Kind } from '../kinds/kinds';
import { useKindWords } from '../kinds/use-kind-words';

const Grid = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr));
  gap: 0.8rem;
  padding-top: 1.2rem;
`;

const Choice = styled.button`
  display: flex;
  gap: 1.2rem;
  width: 100%;
  height: 100%;
  padding: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  text-align: left;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

interface KindPickerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPick: (type: string) => void;
}

/** All kinds of questions with a picture and what each is good for; the ten most used first. */
export function KindPicker({ isOpen, onClose, onPick }: KindPickerProps) {
  const text = useText();
  const kindWords = useKindWords();
  const [sought, setSought] = useState('');
  const isFound = ({ type }: Kind): boolean =>
    `${kindWords(type, 'name')} ${kindWords(type, 'about')} ${type}`
      .toLowerCase()
      .includes(sought.trim().toLowerCase());
  const groups = [
    [text('edit.kinds.common'), COMMON_KINDS.filter(isFound)],
    [text('edit.kinds.other'), OTHER_KINDS.filter(isFound)],
  ] as const;
  const pick = (type: string): void => {
    setSought('');
    onPick(type);
  };
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(open: boolean) => {
        if (!open) onClose();
      }}
    >
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('edit.kinds.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const first = groups.flatMap(([, kinds]) => kinds)[0];
              if (first !== undefined) pick(first.type);
            }}
          >
            <TextInput
              // Whoever opened this wants to type or to look; typing needs no further key.
              autoFocus
              aria-label={text('edit.kinds.find')}
              placeholder={text('edit.kinds.find')}
              value={sought}
              onChange={(event: { target: { value: string } }) => {
                setSought(event.target.value);
              }}
            />
          </form>
          {groups.map(([title, kinds]) =>
            kinds.length === 0 ? null : (
              <Box key={title} paddingTop={4}>
                <Typography tag="h3" variant="sigma" textColor="neutral600">
                  {title}
                </Typography>
                <Grid>
                  {kinds.map(({ type }) => (
                    <li key={type}>
                      <Choice
                        type="button"
                        onClick={() => {
                          pick(type);
                        }}
                      >
                        <KindIcon type={type} />
                        <span>
                          <Typography tag="span" fontWeight="bold" style={{ display: 'block' }}>
                            {kindWords(type, 'name')}
                          </Typography>
                          <Typography tag="span" variant="pi" textColor="neutral600">
                            {kindWords(type, 'about')}
                          </Typography>
                        </span>
                      </Choice>
                    </li>
                  ))}
                </Grid>
              </Box>
            ),
          )}
          {groups.every(([, kinds]) => kinds.length === 0) ? (
            <Box paddingTop={4}>
              <Typography textColor="neutral600">{text('edit.find.none')}</Typography>
            </Box>
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('edit.cancel')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
