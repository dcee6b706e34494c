import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross, Plus } from '@strapi/icons';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { isList } from '../../../../domain/src';
import {
  add,
  choicesFrom,
  codeOf,
  itemText,
  move,
  newItem,
  ownLocale,
  readPasted,
  setItemText,
  valueAt,
  type ItemKind,
  type Path,
} from '../../../../domain/src/editing';
import { useText, type TextKey } from '../../text';
import { change, jsonOf, useEditor, useJson, useOwnLocale, useWrittenLocale } from '../state/editor-context';
import { useRemoving } from '../state/removing';
import { useRun } from './use-text-field';

const List = styled.ul`
  display: grid;
  gap: 0.2rem;
`;

const Row = styled.li`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  min-height: 3.6rem;
  padding: 0 0.4rem 0 0.8rem;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover,
  &:focus-within {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  .acts {
    visibility: hidden;
  }
  &:hover .acts,
  &:focus-within .acts {
    visibility: visible;
  }
`;

const Input = styled.input`
  flex: 1;
  min-width: 0;
  padding: 0.6rem 0;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  background: transparent;
  border: 0;
  outline: 0;

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
`;

export type Mark = 'dot' | 'box' | 'number' | 'none';

const Sign = styled.span<{ $mark: Mark }>`
  flex: none;
  width: 1.6rem;
  height: 1.6rem;
  border: 1px solid
    ${({ theme, $mark }) => ($mark === 'dot' || $mark === 'box' ? theme.colors.neutral500 : 'transparent')};
  border-radius: ${({ $mark }) => ($mark === 'dot' ? '50%' : '3px')};
`;

export interface ItemListProps {
  /** Of the question. */
  readonly path: Path;
  readonly property: string;
  readonly kind: ItemKind;
  readonly mark: Mark;
  /** What one of these is called. */
  readonly word: TextKey;
  /** Names of new ones begin with it. */
  readonly stem: string;
}

const caretOf = (list: Path, index: number): string => JSON.stringify([...list, index]);

/** What can be chosen, rows or columns: written, pasted, moved and removed in place. */
export function ItemList({ path, property, kind, mark, word, stem }: ItemListProps) {
  const text = useText();
  const editor = useEditor();
  const json = useJson();
  const locale = useWrittenLocale();
  const own = useOwnLocale();
  const run = useRun();
  const remove = useRemoving();
  const [draft, setDraft] = useState('');
  const list = [...path, property];
  const value = valueAt(json, list);
  const items = isList(value) ? value : [];
  const what = text(word);

  const insert = (index: number, written: string): void => {
    change(
      editor,
      (current) =>
        add(current, { list, index }, newItem(current, list, kind, { locale, text: written, stem })),
      { label: text('edit.did.added', { what }) },
    );
  };
  const insertBelow = (index: number): void => {
    insert(index + 1, '');
    editor.caretTo(caretOf(list, index + 1));
  };
  const moveTo = (from: number, to: number): void => {
    if (to < 0 || to >= items.length) return;
    change(editor, (current) => move(current, [...list, from], { list, index: to }), {
      label: text('edit.did.moved', { what }),
    });
    editor.caretTo(caretOf(list, to));
    editor.say('edit.say.movedItem', { what, place: to + 1 });
  };
  const take = (index: number): void => {
    remove([...list, index], {
      what: itemText(json, [...list, index], kind, locale) || what,
      caret: items.length > 1 ? caretOf(list, Math.max(0, index - 1)) : `${JSON.stringify(list)} new`,
    });
  };
  /** Lines and tables become items of their own; one line is text. */
  const paste = (event: ClipboardEvent<HTMLInputElement>, index: number): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\n\t]/u.test(pasted.trim())) return;
    event.preventDefault();
    const taken = new Set(items.map((item) => codeOf(item, kind)));
    const { choices, repeated } = choicesFrom(readPasted(pasted, locale), {
      own: ownLocale(jsonOf(editor)),
      taken,
    });
    const named = choices.map((choice) =>
      kind === 'named' ? { name: codeOf(choice, 'valued'), title: codeOf(choice, 'valued') } : choice,
    );
    change(
      editor,
      (current) => {
        const before = valueAt(current, list);
        const all = (isList(before) ? before : []).toSpliced(index, 0, ...named);
        return before === undefined
          ? [{ op: 'add', path: list, value: all }]
          : [{ op: 'replace', path: list, value: all }];
      },
      { label: text('edit.did.pasted', { count: named.length }) },
    );
    editor.say('edit.say.pasted', { count: named.length, what, repeated: repeated.length });
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>, index: number): void => {
    // While a syllable is being composed, Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing || !editor.mayEdit) return;
    const { key, altKey, currentTarget } = event;
    const steps: Readonly<Record<string, () => void>> = {
      Enter: () => {
        insertBelow(index);
      },
      ArrowUp: () => {
        if (altKey) moveTo(index, index - 1);
        else if (index > 0) editor.caretTo(caretOf(list, index - 1));
      },
      ArrowDown: () => {
        if (altKey) moveTo(index, index + 1);
        else
          editor.caretTo(index + 1 < items.length ? caretOf(list, index + 1) : `${JSON.stringify(list)} new`);
      },
      ...(currentTarget.value === '' && {
        Backspace: () => {
          take(index);
        },
      }),
    };
    const step = steps[key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };

  return (
    <Box paddingTop={2}>
      <List aria-label={what}>
        {items.map((item, index) => {
          const at = [...list, index];
          const shown = itemText(json, at, kind, locale);
          const code = codeOf(item, kind);
          const name = shown || itemText(json, at, kind, own) || code;
          return (
            <Row key={`${code} ${String(index)}`}>
              {mark === 'number' ? (
                <Typography textColor="neutral600">{index + 1}</Typography>
              ) : (
                <Sign $mark={mark} aria-hidden />
              )}
              <Input
                data-caret={caretOf(list, index)}
                aria-label={text('edit.item.label', { what, number: index + 1 })}
                value={shown}
                placeholder={locale === own ? what : itemText(json, at, kind, own)}
                disabled={!editor.mayEdit}
                onChange={({ target }) => {
                  change(
                    editor,
                    (current) => setItemText(current, at, kind, { locale, text: target.value }),
                    { label: text('edit.did.wrote', { what }), run: `${caretOf(list, index)} ${locale}` },
                  );
                  run.typed();
                }}
                onBlur={run.left}
                onKeyDown={(event) => {
                  onKey(event, index);
                }}
                onPaste={(event) => {
                  paste(event, index + 1);
                }}
              />
              {editor.mayEdit ? (
                <Flex className="acts" gap={1}>
                  <IconButton
                    variant="ghost"
                    size="XS"
                    label={text('edit.item.up', { name })}
                    disabled={index === 0}
                    onClick={() => {
                      moveTo(index, index - 1);
                    }}
                  >
                    <ArrowUp />
                  </IconButton>
                  <IconButton
                    variant="ghost"
                    size="XS"
                    label={text('edit.item.down', { name })}
                    disabled={index === items.length - 1}
                    onClick={() => {
                      moveTo(index, index + 1);
                    }}
                  >
                    <ArrowDown />
                  </IconButton>
                  <IconButton
                    variant="ghost"
                    size="XS"
                    label={text('edit.item.remove', { name })}
                    onClick={() => {
                      take(index);
                    }}
                  >
                    <Cross />
                  </IconButton>
                </Flex>
              ) : null}
            </Row>
          );
        })}
        {editor.mayEdit ? (
          <Row>
            <Plus aria-hidden fill="neutral500" />
            <Input
              data-caret={`${JSON.stringify(list)} new`}
              aria-label={text('edit.item.new', { what })}
              placeholder={text('edit.item.hint')}
              value={draft}
              onChange={({ target }) => {
                setDraft(target.value);
              }}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing) return;
                if (event.key === 'ArrowUp' && items.length > 0)
                  editor.caretTo(caretOf(list, items.length - 1));
                if (event.key !== 'Enter' || draft.trim() === '') return;
                event.preventDefault();
                event.stopPropagation();
                insert(items.length, draft.trim());
                setDraft('');
              }}
              onBlur={() => {
                if (draft.trim() === '') return;
                insert(items.length, draft.trim());
                setDraft('');
              }}
              onPaste={(event) => {
                paste(event, items.length);
              }}
            />
          </Row>
        ) : null}
      </List>
    </Box>
  );
}
