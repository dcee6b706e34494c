import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { entryAt, titleIn, type OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { KindIcon } from '../kinds/kind-icon';
import { useKindWords } from '../kinds/use-kind-words';
import {
  isSame,
  useEditor,
  useJson,
  useOutline,
  useSelection,
  useWrittenLocale,
} from '../state/editor-context';
import { caretOfTitle, useActs } from '../state/use-acts';

const Scroll = styled.div`
  flex: 1;
  min-height: 0;
  padding: 0 0.8rem 1.6rem;
  overflow-y: auto;
`;

const Row = styled.div<{ $depth: number; $page: boolean }>`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  min-height: 3.2rem;
  padding: 0.2rem 0.8rem 0.2rem ${({ $depth }) => String(0.8 + Math.max(0, $depth - 1) * 1.6)}rem;
  margin-top: ${({ $page }) => ($page ? '0.8rem' : '0')};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  font-weight: ${({ $page }) => ($page ? 600 : 400)};
  border-left: 2px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
  content-visibility: auto;
  contain-intrinsic-size: auto 3.2rem;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &[aria-selected='true'] {
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
    background: ${({ theme }) => theme.colors.primary100};
    border-left-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  .words {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .number {
    min-width: 1.6rem;
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
    text-align: right;
  }
`;

const Search = styled.input`
  width: 100%;
  min-height: 3.2rem;
  padding: 0.4rem 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.3rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }
`;

interface Shown {
  readonly entry: OutlineEntry;
  readonly title: string;
}

const isPage = ({ kind }: OutlineEntry): boolean => kind === 'page';

/** Pages, panels and questions as a tree: one stop for the Tab key, the arrows inside. */
export function Outline() {
  const text = useText();
  const kindWords = useKindWords();
  const editor = useEditor();
  const acts = useActs();
  const json = useJson();
  const entries = useOutline();
  const selection = useSelection();
  const locale = useWrittenLocale();
  const [sought, setSought] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });

  const shown = useMemo((): readonly Shown[] => {
    const wanted = sought.trim().toLowerCase();
    const all = entries.map((entry) => ({ entry, title: titleIn(json, entry.path, locale) }));
    if (wanted !== '')
      return all.filter(
        ({ entry, title }) =>
          !isPage(entry) &&
          `${String(entry.number ?? '')} ${title} ${entry.name}`.toLowerCase().includes(wanted),
      );
    return all.filter(({ entry }) => isPage(entry) || !closed.has(String(entry.page)));
  }, [entries, json, locale, sought, closed]);

  const selected = selection === null ? undefined : entryAt(entries, selection);
  const at = shown.findIndex(({ entry }) => isSame(entry.path, selected?.path ?? null));

  const focusRow = (index: number): void => {
    const next = shown[index];
    if (next === undefined) return;
    editor.store.select(next.entry.path);
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]?.focus();
  };
  useEffect(() => {
    if (at >= 0)
      tree.current?.querySelectorAll('[role="treeitem"]')[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const fold = (page: number, isClosed: boolean): void => {
    setClosed((before) => {
      const next = new Set(before);
      if (isClosed) next.add(String(page));
      else next.delete(String(page));
      return next;
    });
  };
  const typeAhead = (key: string, now: number): void => {
    const text = now - typed.current.at < 800 ? typed.current.text + key : key;
    typed.current = { text, at: now };
    const from = text.length === 1 ? at + 1 : at;
    const order = [...shown.keys()].map((index) => (from + index + shown.length) % shown.length);
    const found = order.find((index) => shown[index]?.title.toLowerCase().startsWith(text.toLowerCase()));
    if (found !== undefined) focusRow(found);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const entry = shown[index]?.entry;
    if (entry === undefined || event.nativeEvent.isComposing) return;
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey) return;
    const by = { ArrowUp: 'up', ArrowDown: 'down' } as const;
    if (altKey) {
      if ((key !== 'ArrowUp' && key !== 'ArrowDown') || !editor.mayEdit) return;
      event.preventDefault();
      acts.moveBy(entry.path, by[key], shiftKey);
      editor.caretTo(`row ${JSON.stringify(editor.store.get().selection)}`);
      return;
    }
    const steps: Readonly<Record<string, () => void>> = {
      ArrowUp: () => {
        focusRow(index - 1);
      },
      ArrowDown: () => {
        focusRow(index + 1);
      },
      Home: () => {
        focusRow(0);
      },
      End: () => {
        focusRow(shown.length - 1);
      },
      ArrowLeft: () => {
        if (isPage(entry)) fold(entry.page, true);
        else focusRow(shown.findIndex((row) => isPage(row.entry) && row.entry.page === entry.page));
      },
      ArrowRight: () => {
        if (isPage(entry)) fold(entry.page, false);
      },
      Enter: () => {
        editor.store.select(entry.path);
        editor.caretTo(
          entry.kind === 'question'
            ? caretOfTitle(entry.path, entry.type)
            : `${JSON.stringify(entry.path)} title`,
        );
      },
      ...(editor.mayEdit && {
        Delete: () => {
          acts.remove(entry.path);
        },
      }),
    };
    const step = steps[key];
    if (step !== undefined) {
      event.preventDefault();
      step();
    } else if (key.length === 1 && key !== ' ') typeAhead(key, event.timeStamp);
  };

  return (
    <Flex direction="column" alignItems="stretch" height="100%">
      <Box padding={3}>
        <Search
          type="search"
          aria-label={text('edit.find')}
          placeholder={text('edit.find')}
          value={sought}
          onChange={({ target }) => {
            setSought(target.value);
          }}
        />
      </Box>
      <Scroll ref={tree} role="tree" aria-label={text('edit.outline')}>
        {shown.map(({ entry, title }, index) => {
          const isSelected = index === at;
          const kind = isPage(entry) ? '' : kindWords(entry.type, 'name');
          return (
            <Row
              key={JSON.stringify(entry.path)}
              $depth={entry.depth}
              $page={isPage(entry)}
              role="treeitem"
              aria-level={entry.depth + 1}
              aria-selected={isSelected}
              {...(isPage(entry) && { 'aria-expanded': !closed.has(String(entry.page)) })}
              tabIndex={isSelected || (at === -1 && index === 0) ? 0 : -1}
              data-caret={`row ${JSON.stringify(entry.path)}`}
              title={title}
              onClick={() => {
                editor.store.select(entry.path);
              }}
              onDoubleClick={() => {
                if (isPage(entry)) fold(entry.page, !closed.has(String(entry.page)));
              }}
              onKeyDown={(event) => {
                onKeyDown(event, index);
              }}
            >
              <KindIcon type={isPage(entry) ? 'page' : entry.type} />
              {entry.number === null ? null : <span className="number">{entry.number}</span>}
              <span className="words">
                {isPage(entry) ? `${text('edit.page', { number: entry.page + 1 })} ` : null}
                {title || kind}
              </span>
            </Row>
          );
        })}
        {shown.length === 0 ? (
          <Box padding={3}>
            <Typography textColor="neutral600">
              {text(sought === '' ? 'edit.empty' : 'edit.find.none')}
            </Typography>
          </Box>
        ) : null}
      </Scroll>
      <Box padding={3} borderWidth="1px 0 0 0" borderStyle="solid" borderColor="neutral150">
        <Typography variant="pi" textColor="neutral600">
          {text('edit.counts', {
            pages: entries.filter(isPage).length,
            questions: entries.filter(({ number }) => number !== null).length,
          })}
        </Typography>
      </Box>
    </Flex>
  );
}
