import { Flex, IconButton, Modal, Typography } from '@strapi/design-system';
import { Command } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText, type TextKey } from '../../text';
import { useFocusBack } from './use-focus-back';

const Keys = styled.dl`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 0.8rem 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;

  kbd {
    padding: 0.2rem 0.6rem;
    font-size: 1.2rem;
    white-space: nowrap;
    background: ${({ theme }) => theme.colors.neutral100};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
  @media (max-width: 480px) {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    dd {
      padding-bottom: 0.8rem;
    }
  }
`;

type Part = 'anywhere' | 'question' | 'answers';

/** Keys as they are printed on a keyboard, and what they do. */
const HELP: readonly (readonly [Part, readonly (readonly [keys: readonly string[], does: TextKey])[]])[] = [
  [
    'anywhere',
    [
      [['F6', 'Shift+F6'], 'edit.keys.area'],
      [['F8', 'Shift+F8'], 'edit.keys.finding'],
      [['Ctrl+Z'], 'edit.keys.undo'],
      [['Ctrl+Shift+Z'], 'edit.keys.redo'],
      [['Ctrl+/'], 'edit.keys.help'],
    ],
  ],
  [
    'question',
    [
      [['Enter'], 'edit.keys.write'],
      [['Esc'], 'edit.keys.leave'],
      [['Alt+↑', 'Alt+↓'], 'edit.keys.move'],
      [['Alt+Shift+↑', 'Alt+Shift+↓'], 'edit.keys.movePage'],
      [['Ctrl+D'], 'edit.keys.duplicate'],
      [['Delete'], 'edit.keys.remove'],
      [['/'], 'edit.keys.kinds'],
    ],
  ],
  [
    'answers',
    [
      [['Enter'], 'edit.keys.newItem'],
      [['Backspace'], 'edit.keys.removeItem'],
      [['↑', '↓'], 'edit.keys.items'],
      [['Alt+↑', 'Alt+↓'], 'edit.keys.moveItem'],
    ],
  ],
];

interface KeyboardHelpProps {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
}

/** The button that opens the list of keys, and the list. */
export function KeyboardHelp(props: KeyboardHelpProps) {
  const text = useText();
  return (
    <>
      <IconButton
        variant="ghost"
        label={text('edit.keys')}
        onClick={() => {
          props.onChange(true);
        }}
      >
        <Command />
      </IconButton>
      <HelpDialog {...props} />
    </>
  );
}

function HelpDialog({ isOpen, onChange }: KeyboardHelpProps) {
  const text = useText();
  const focusBack = useFocusBack(isOpen);
  return (
    <Modal.Root open={isOpen} onOpenChange={onChange}>
      <Modal.Content aria-describedby="" onCloseAutoFocus={focusBack}>
        <Modal.Header>
          <Modal.Title>{text('edit.keys')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {HELP.map(([part, lines]) => (
              <section key={part}>
                <Typography tag="h3" fontWeight="bold">
                  {text(`edit.keys.part.${part}`)}
                </Typography>
                <Keys>
                  {lines.map(([keys, does]) => (
                    <KeyLine key={does} keys={keys} does={text(does)} />
                  ))}
                </Keys>
              </section>
            ))}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function KeyLine({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <>
      <dt>
        {keys.map((key, index) => (
          <span key={key}>
            {index === 0 ? null : ' · '}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  );
}
