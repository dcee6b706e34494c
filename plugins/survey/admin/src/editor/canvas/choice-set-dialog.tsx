import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import { isList } from '../../../../domain/src';
import { itemText, valueAt, type Path } from '../../../../domain/src/editing';
import { CHOICE_SETS, type ChoiceSet } from '../../../../domain/src/templates/choice-sets';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { change, useEditor, useJson } from '../state/editor-context';
import { withSet } from '../state/replacing';

const Sets = styled.ul`
  display: grid;
`;

const SetRow = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  align-items: center;
  justify-content: space-between;
  padding: 1.2rem 0;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

/** What a set says in one language, in a line. */
function lineOf({ choices }: ChoiceSet, locale: 'ko' | 'en'): string {
  const holder = { locale, choices };
  return choices.map((_choice, index) => itemText(holder, ['choices', index], 'valued', locale)).join(' · ');
}

interface SetsProps {
  readonly list: Path;
  readonly onTaken: () => void;
}

function OfferedSets({ list, onTaken }: SetsProps) {
  const text = useText();
  const words = useContentLocale();
  const editor = useEditor();
  const value = valueAt(useJson(), list);
  const count = isList(value) ? value.length : 0;
  const take = (set: ChoiceSet, how: 'replace' | 'append'): void => {
    const name = set.name[words];
    change(editor, (json) => withSet(json, list, set.choices, how), {
      label: text('edit.templates.did', { what: name }),
    });
    editor.say('edit.templates.sets.say', { what: name, count: set.choices.length });
    onTaken();
  };
  return (
    <Sets>
      {CHOICE_SETS.map((set) => {
        const name = set.name[words];
        return (
          <SetRow key={set.id}>
            <div style={{ flex: '1 1 20rem', minWidth: 0 }}>
              <Typography tag="p" fontWeight="bold">
                {name}
              </Typography>
              <Typography tag="p" variant="pi" lang="ko">
                {lineOf(set, 'ko')}
              </Typography>
              <Typography tag="p" variant="pi" lang="en" textColor="neutral600">
                {lineOf(set, 'en')}
              </Typography>
            </div>
            <Flex gap={2} wrap="wrap">
              {count === 0 ? null : (
                <Button
                  size="S"
                  variant="tertiary"
                  aria-label={text('edit.templates.sets.append.what', { what: name })}
                  onClick={() => {
                    take(set, 'append');
                  }}
                >
                  {text('edit.templates.sets.append')}
                </Button>
              )}
              <Button
                size="S"
                variant="secondary"
                aria-label={text('edit.templates.sets.replace.what', { what: name, count })}
                onClick={() => {
                  take(set, 'replace');
                }}
              >
                {text(count === 0 ? 'edit.templates.sets.insert' : 'edit.templates.sets.replace')}
              </Button>
            </Flex>
          </SetRow>
        );
      })}
    </Sets>
  );
}

/** Choices that many questions share, such as scales and age bands: taken over in both languages. */
export function ChoiceSets({ list }: { readonly list: Path }) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="S"
        variant="ghost"
        startIcon={<Plus />}
        aria-haspopup="dialog"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {text('edit.templates.sets')}
      </Button>
      <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{text('edit.templates.sets.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <OfferedSets
              list={list}
              onTaken={() => {
                setIsOpen(false);
              }}
            />
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{text('edit.cancel')}</Button>
            </Modal.Close>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
