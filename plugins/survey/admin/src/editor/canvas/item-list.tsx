import { Box, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { isJsonObject, isList } from '../../../../domain/src';
import { codeOf, itemText, valueAt, type ItemKind, type Path } from '../../../../domain/src/editing';
import { useText, type TextKey } from '../../text';
import { useEditor, useJson, useOwnLocale, useWrittenLocale } from '../state/editor-context';
import type { ListShape } from '../settings/lists';
import { ChoiceSets } from './choice-set-dialog';
import { ItemDetails, ItemDetailsButton, useShapeOf } from './item-details';
import { RowActs } from '../state/row-acts';
import { Sortable, useSorted } from '../state/sortable';
import { Details, Input, List, Row, Sign, type Mark } from './item-parts';
import { caretOf, caretOfNew, useItemActs, type ItemActs } from './use-item-acts';
import { useRun } from './use-text-field';

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

interface RowProps {
  readonly list: Path;
  readonly index: number;
  readonly count: number;
  readonly kind: ItemKind;
  readonly mark: Mark;
  readonly what: string;
  readonly acts: ItemActs;
  readonly shape: ListShape | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Enter, Backspace and the arrows, as in any list that is written. */
function useItemKeys({ list, count, acts }: Pick<RowProps, 'list' | 'count' | 'acts'>) {
  const editor = useEditor();
  return (event: KeyboardEvent<HTMLInputElement>, index: number): void => {
    // While a syllable is being composed, Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing || !editor.mayEdit) return;
    const { key, altKey, currentTarget } = event;
    const steps: Readonly<Record<string, () => void>> = {
      Enter() {
        acts.insert(index + 1, '');
        editor.caretTo(caretOf(list, index + 1));
      },
      ArrowUp() {
        if (altKey) acts.move(index, index - 1);
        else if (index > 0) editor.caretTo(caretOf(list, index - 1));
      },
      ArrowDown() {
        if (altKey) acts.move(index, index + 1);
        else editor.caretTo(index + 1 < count ? caretOf(list, index + 1) : caretOfNew(list));
      },
      ...(currentTarget.value === '' && {
        Backspace() {
          acts.take(index);
        },
      }),
    };
    const step = steps[key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
}

const pastedIn = (event: ClipboardEvent): string => event.clipboardData.getData('text/plain');

function ItemRow({ list, index, count, kind, mark, what, acts, shape, isOpen, onToggle }: RowProps) {
  const text = useText();
  const editor = useEditor();
  const json = useJson();
  const locale = useWrittenLocale();
  const own = useOwnLocale();
  const run = useRun();
  const onKey = useItemKeys({ list, count, acts });
  const at = [...list, index];
  const { setNode, style, handle } = useSorted(caretOf(list, index), !editor.mayEdit);
  // Whoever empties a text goes on writing: the value, which stands in for it, would come before that.
  const [isEmptied, setIsEmptied] = useState(false);
  const shown = isEmptied ? '' : itemText(json, at, kind, locale);
  const inOwn = itemText(json, at, kind, own);
  const item = valueAt(json, at);
  const name = shown || inOwn || codeOf(item, kind);
  const id = useId();
  return (
    <Row ref={setNode} style={style}>
      {handle()}
      {mark === 'number' ? (
        <Typography textColor="neutral600">{index + 1}</Typography>
      ) : (
        <Sign $mark={mark} aria-hidden />
      )}
      <Input
        data-caret={caretOf(list, index)}
        aria-label={text('edit.item.label', { what, number: index + 1 })}
        value={shown}
        placeholder={locale === own ? what : inOwn}
        disabled={!editor.mayEdit}
        onChange={({ target }) => {
          acts.write(index, target.value);
          setIsEmptied(target.value === '');
          run.typed();
        }}
        onBlur={() => {
          setIsEmptied(false);
          run.left();
        }}
        onKeyDown={(event) => {
          onKey(event, index);
        }}
        onPaste={(event) => {
          if (acts.paste(pastedIn(event), index + 1)) event.preventDefault();
        }}
      />
      {isJsonObject(item) && item.isExclusive === true ? (
        <Typography variant="pi" textColor="neutral600">
          {text('edit.exclusive.short')}
        </Typography>
      ) : null}
      {shape === undefined ? null : (
        <ItemDetailsButton name={name} isOpen={isOpen} id={id} onToggle={onToggle} />
      )}
      {editor.mayEdit ? (
        <RowActs
          index={index}
          count={count}
          name={name}
          onMove={acts.move}
          onTake={() => {
            acts.take(index);
          }}
        />
      ) : null}
      <Details id={id}>
        {isOpen && shape !== undefined && item !== undefined ? (
          <ItemDetails path={at} item={item} shape={shape} />
        ) : null}
      </Details>
    </Row>
  );
}

/** The line at the end: what is written there becomes an item. */
function NewItem({ list, count, what, acts }: Pick<RowProps, 'list' | 'count' | 'what' | 'acts'>) {
  const text = useText();
  const editor = useEditor();
  const [draft, setDraft] = useState('');
  const add = (): void => {
    const written = draft.trim();
    if (written === '') return;
    acts.insert(count, written);
    setDraft('');
  };
  return (
    <Row>
      <Plus aria-hidden fill="neutral500" />
      <Input
        data-caret={caretOfNew(list)}
        aria-label={text('edit.item.new', { what })}
        placeholder={text('edit.item.hint')}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowUp' && count > 0) editor.caretTo(caretOf(list, count - 1));
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.stopPropagation();
          add();
        }}
        onBlur={add}
        onPaste={(event) => {
          if (acts.paste(pastedIn(event), count)) event.preventDefault();
        }}
      />
    </Row>
  );
}

/** What is open stays open where it goes, and closes when others come or go before it. */
function followedBy(acts: ItemActs, opened: number | null, open: (index: number | null) => void): ItemActs {
  return {
    ...acts,
    move(from, to) {
      acts.move(from, to);
      if (opened !== null) open(from === opened ? to : null);
    },
    insert(index, text) {
      acts.insert(index, text);
      if (opened !== null && index <= opened) open(null);
    },
    take(index) {
      open(null);
      acts.take(index);
    },
  };
}

/** What can be chosen, rows or columns: written, pasted, moved and removed in place. */
export function ItemList({ path, property, kind, mark, word, stem }: ItemListProps) {
  const text = useText();
  const editor = useEditor();
  const json = useJson();
  const list = [...path, property];
  const value = valueAt(json, list);
  const items = isList(value) ? value : [];
  const what = text(word);
  const written = useItemActs({ list, kind, what, stem });
  const shape = useShapeOf(path, property);
  const [opened, setOpened] = useState<number | null>(null);
  const acts = followedBy(written, opened, setOpened);
  const shared = { list, count: items.length, what, acts };
  const ids = items.map((_, index) => caretOf(list, index));
  return (
    <Box paddingTop={2}>
      <Sortable
        ids={ids}
        onDrop={(id, over) => {
          acts.move(ids.indexOf(id), ids.indexOf(over));
        }}
      >
        <List aria-label={what}>
          {items.map((item, index) => (
            <ItemRow
              key={`${codeOf(item, kind)} ${String(index)}`}
              {...shared}
              index={index}
              kind={kind}
              mark={mark}
              shape={shape}
              isOpen={index === opened}
              onToggle={() => {
                setOpened(index === opened ? null : index);
              }}
            />
          ))}
          {editor.mayEdit ? <NewItem {...shared} /> : null}
        </List>
      </Sortable>
      {editor.mayEdit && kind === 'valued' && property !== 'rows' ? <ChoiceSets list={list} /> : null}
    </Box>
  );
}
