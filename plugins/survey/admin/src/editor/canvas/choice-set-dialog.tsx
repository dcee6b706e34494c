import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import { isList, type JsonValue } from '../../../../domain/src';
import { itemText, valueAt, type Path } from '../../../../domain/src/editing';
import { CHOICE_SETS, type ChoiceSet } from '../../../../domain/src/templates/choice-sets';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { useFocusBack } from '../frame/use-focus-back';
import { OwnActs } from '../library/own-acts';
import { inOne, originOf } from '../library/own-words';
import { NO_WORDS, SaveDialog } from '../library/save-dialog';
import { useOwn } from '../library/use-own';
import { change, jsonOf, useEditor, useJson } from '../state/editor-context';
import { withSet } from '../state/replacing';
import { OfferedSet } from './offered-set';

const Sets = styled.ul`
  display: grid;
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

/** The choices that a question has now. */
function choicesAt(json: ReturnType<typeof useJson>, list: Path): readonly JsonValue[] {
  const value = valueAt(json, list);
  return isList(value) ? value : [];
}

type Take = (name: string, choices: readonly JsonValue[], how: 'replace' | 'append') => void;

function useTaking({ list, onTaken }: SetsProps): Take {
  const text = useText();
  const editor = useEditor();
  return (name, choices, how) => {
    change(editor, (json) => withSet(json, list, choices, how), {
      label: text('edit.templates.did', { what: name }),
    });
    editor.say('edit.templates.sets.say', { what: name, count: choices.length });
    onTaken();
  };
}

function OfferedSets(props: SetsProps) {
  const words = useContentLocale();
  const take = useTaking(props);
  const { length: count } = choicesAt(useJson(), props.list);
  return (
    <Sets>
      {CHOICE_SETS.map((set) => {
        const name = set.name[words];
        return (
          <OfferedSet
            key={set.id}
            name={name}
            count={count}
            onTake={(how) => {
              take(name, set.choices, how);
            }}
          >
            <Typography tag="p" variant="pi" lang="ko">
              {lineOf(set, 'ko')}
            </Typography>
            <Typography tag="p" variant="pi" lang="en" textColor="neutral600">
              {lineOf(set, 'en')}
            </Typography>
          </OfferedSet>
        );
      })}
    </Sets>
  );
}

function OwnSets(props: SetsProps) {
  const text = useText();
  const words = useContentLocale();
  const own = useOwn('choices');
  const take = useTaking(props);
  const { length: count } = choicesAt(useJson(), props.list);
  if (own.items.length === 0) return null;
  return (
    <>
      <Typography tag="h3" variant="sigma" textColor="neutral600" style={{ paddingTop: '1.6rem' }}>
        {text('edit.library.choices')}
      </Typography>
      <Sets>
        {own.items.map((item) => {
          const name = inOne(item.title, words);
          const about = [
            inOne(item.description, words),
            text('edit.library.choices.count', { count: item.size }),
            originOf(item) || item.by,
          ];
          return (
            <OfferedSet
              key={item.id}
              name={name}
              count={count}
              onTake={(how) => {
                own.take(item, ({ choices }) => {
                  take(name, choices, how);
                });
              }}
            >
              <Typography tag="p" variant="pi" textColor="neutral600">
                {about.filter((part) => part !== '').join(' · ')}
              </Typography>
              <OwnActs item={item} />
            </OfferedSet>
          );
        })}
      </Sets>
    </>
  );
}

type Open = 'nothing' | 'sets' | 'saving';

function SavedChoices({ list, onClose }: { readonly list: Path; readonly onClose: () => void }) {
  const choices = choicesAt(jsonOf(useEditor()), list);
  return (
    <SaveDialog
      item={{ ...NO_WORDS, kind: 'choices', content: { choices }, origin: null, licence: '' }}
      onClose={onClose}
    />
  );
}

/** Choices that many questions share, such as scales and age bands: taken over in both languages, and kept for others. */
export function ChoiceSets({ list }: { readonly list: Path }) {
  const text = useText();
  const [open, setOpen] = useState<Open>('nothing');
  const { length: count } = choicesAt(useJson(), list);
  const focusBack = useFocusBack(open === 'sets');
  const close = (): void => {
    setOpen('nothing');
  };
  return (
    <>
      <Button
        size="S"
        variant="ghost"
        startIcon={<Plus />}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen('sets');
        }}
      >
        {text('edit.templates.sets')}
      </Button>
      {open === 'saving' ? <SavedChoices list={list} onClose={close} /> : null}
      <Modal.Root
        open={open === 'sets'}
        onOpenChange={(isOpen: boolean) => {
          if (!isOpen) close();
        }}
      >
        <Modal.Content aria-describedby="" onCloseAutoFocus={focusBack}>
          <Modal.Header>
            <Modal.Title>{text('edit.templates.sets.title')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <OfferedSets list={list} onTaken={close} />
            <OwnSets list={list} onTaken={close} />
            <Box paddingTop={4}>
              <Button
                size="S"
                variant="tertiary"
                disabled={count === 0}
                onClick={() => {
                  setOpen('saving');
                }}
              >
                {text('edit.library.save.choices')}
              </Button>
            </Box>
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
