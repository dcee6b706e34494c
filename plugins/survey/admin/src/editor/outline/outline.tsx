import { Box, Flex, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { entryAt, titleIn, type OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { isSame, useJson, useOutline, useSelection, useWrittenLocale } from '../state/editor-context';
import { Sortable } from '../state/sortable';
import { useActs } from '../state/use-acts';
import { caretOfRow } from './outline-row';
import { OutlineRows } from './outline-rows';
import { useOutlineKeys, type ShownEntry } from './use-outline-keys';
import { WholeButton } from './whole-button';

const Scroll = styled.div`
  flex: 1;
  min-height: 0;
  padding: 0 0.8rem 1.6rem;
  overflow-y: auto;
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

const isPage = ({ kind }: OutlineEntry): boolean => kind === 'page';

/** What is found, or everything but what is folded away. */
function useShown(sought: string, closed: ReadonlySet<number>): readonly ShownEntry[] {
  const json = useJson();
  const entries = useOutline();
  const locale = useWrittenLocale();
  return useMemo(() => {
    const wanted = sought.trim().toLowerCase();
    const all = entries.map((entry) => ({ entry, title: titleIn(json, entry.path, locale) }));
    if (wanted === '') return all.filter(({ entry }) => isPage(entry) || !closed.has(entry.page));
    return all.filter(
      ({ entry, title }) =>
        !isPage(entry) &&
        `${String(entry.number ?? '')} ${title} ${entry.name}`.toLowerCase().includes(wanted),
    );
  }, [entries, json, locale, sought, closed]);
}

/** Pages, panels and questions as a tree. */
export function Outline() {
  const text = useText();
  const entries = useOutline();
  const selection = useSelection();
  const [sought, setSought] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<number>>(new Set());
  const [tree, setTree] = useState<HTMLElement | null>(null);
  const shown = useShown(sought, closed);
  const selected = selection === null ? undefined : entryAt(entries, selection);
  const at = shown.findIndex(({ entry }) => isSame(entry.path, selected?.path ?? null));
  const fold = (page: number, isClosed: boolean): void => {
    setClosed(
      (before) => new Set(isClosed ? [...before, page] : [...before].filter((each) => each !== page)),
    );
  };
  const acts = useActs();
  /** Which line something happened on. */
  const rowOf = (target: EventTarget): number =>
    target instanceof Element
      ? shown.findIndex(
          ({ entry }) =>
            target.closest('[role="treeitem"]')?.getAttribute('data-caret') === caretOfRow(entry.path),
        )
      : -1;
  const byId = shown.map(({ entry }) => [JSON.stringify(entry.path), entry.path] as const);
  const onKeyDown = useOutlineKeys({ shown, at, fold });
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
      <WholeButton />
      <Sortable
        ids={byId.map(([id]) => id)}
        onDrop={(id, over) => {
          const [from, to] = [id, over].map((each) => byId.find(([known]) => known === each)?.[1]);
          if (from !== undefined && to !== undefined) acts.dropOn(from, to);
        }}
      >
        <Scroll
          ref={setTree}
          role="tree"
          aria-label={text('edit.outline')}
          onKeyDown={(event) => {
            onKeyDown(event, rowOf(event.target));
          }}
          onDoubleClick={({ target }) => {
            const entry = shown[rowOf(target)]?.entry;
            if (entry?.kind === 'page') fold(entry.page, !closed.has(entry.page));
          }}
        >
          <OutlineRows shown={shown} at={at} closed={closed} isFixed={sought !== ''} scroll={tree} />
        </Scroll>
      </Sortable>
      {shown.length === 0 ? (
        <Box padding={3}>
          <Typography textColor="neutral600">
            {text(sought === '' ? 'edit.empty' : 'edit.find.none')}
          </Typography>
        </Box>
      ) : null}
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
