import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronRight } from '@strapi/icons';
import { memo, useCallback, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { entryAt, titleIn, type OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { KindIcon } from '../kinds/kind-icon';
import { PlaceNotes } from '../review/place-notes';
import {
  isSame,
  jsonOf,
  useEditor,
  useJson,
  useOutline,
  useOwnLocale,
  useSelection,
  useWrittenLocale,
} from '../state/editor-context';
import { knownOutline } from '../state/outline-of';
import { Beginning } from './beginning';
import { Card } from './card';
import { CardText } from './card-texts';
import { MergeButton, PartTools } from './part-tools';

const Column = styled.div`
  display: grid;
  gap: 1.2rem;
  max-width: 73.6rem;
  margin: 0 auto;
  padding: 2.4rem;

  @media (max-width: 640px) {
    padding: 1.2rem;
  }
`;

const Block = styled.section<{ $selected: boolean }>`
  display: grid;
  gap: 1.2rem;
  padding: 1.2rem;
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid
    ${({ theme, $selected }) => ($selected ? theme.colors.primary600 : theme.colors.neutral200)};
  border-left: 3px solid
    ${({ theme, $selected }) => ($selected ? theme.colors.primary600 : theme.colors.secondary600)};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Closed = styled.button`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  width: 100%;
  padding: 1.2rem 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  text-align: left;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
`;

interface Grouped {
  readonly entry: OutlineEntry;
  readonly inner: readonly Grouped[];
}

/** Entries as a tree, by their depth. */
export function grouped(entries: readonly OutlineEntry[], depth: number): readonly Grouped[] {
  const groups: Grouped[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.depth !== depth) continue;
    const rest = entries.slice(index + 1);
    const end = rest.findIndex((each) => each.depth <= depth);
    groups.push({ entry, inner: grouped(end === -1 ? rest : rest.slice(0, end), depth + 1) });
  }
  return groups;
}

/** A card stays the same card while others come and go before it: known by its name, and which of those with that name it is. */
function keysOf(groups: readonly Grouped[]): readonly string[] {
  const seen = new Map<string, number>();
  return groups.map(({ entry: { name } }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${String(count)} ${name}`;
  });
}

function Elements({ groups }: { readonly groups: readonly Grouped[] }): ReactNode {
  const selection = useSelection();
  const locale = useWrittenLocale();
  const own = useOwnLocale();
  const keys = keysOf(groups);
  return groups.map(({ entry, inner }, index) => {
    const key = keys[index];
    const isSelected = isSame(selection, entry.path);
    if (entry.kind === 'panel')
      return <PanelBlock key={key} entry={entry} inner={inner} isSelected={isSelected} />;
    const card = <Card key={key} entry={entry} isSelected={isSelected} locale={locale} own={own} />;
    if (inner.length === 0) return card;
    return (
      <Block key={key} $selected={false}>
        {card}
        <Elements groups={inner} />
      </Block>
    );
  });
}

interface PanelBlockProps {
  readonly entry: OutlineEntry;
  readonly inner: readonly Grouped[];
  readonly isSelected: boolean;
}

function PanelBlock({ entry, inner, isSelected }: PanelBlockProps) {
  const text = useText();
  const editor = useEditor();
  return (
    <Block
      $selected={isSelected}
      aria-label={text('edit.panel')}
      onClick={(event) => {
        if (event.target === event.currentTarget) editor.store.select(entry.path);
      }}
    >
      <Flex gap={2} data-card={JSON.stringify(entry.path)} tabIndex={-1}>
        <KindIcon type="panel" />
        <Box
          flex="1"
          onFocus={() => {
            if (!isSelected) editor.store.select(entry.path);
          }}
        >
          <CardText
            path={entry.path}
            property="title"
            label="edit.text.panelTitle"
            hint="edit.text.panelTitle"
            isTitle
          />
        </Box>
        {isSelected ? <PartTools entry={entry} /> : null}
      </Flex>
      <PlaceNotes entry={entry} isOpen={isSelected} />
      {inner.length === 0 ? (
        <Typography textColor="neutral600">{text('edit.panel.empty')}</Typography>
      ) : (
        <Elements groups={inner} />
      )}
    </Block>
  );
}

function PageHead({ entry, isSelected }: { readonly entry: OutlineEntry; readonly isSelected: boolean }) {
  const text = useText();
  const editor = useEditor();
  return (
    <Flex gap={3} wrap="wrap" data-card={JSON.stringify(entry.path)} tabIndex={-1}>
      <Typography tag="h2" variant="beta" style={{ whiteSpace: 'nowrap' }}>
        {text('edit.page', { number: entry.page + 1 })}
      </Typography>
      <Box
        flex="1"
        minWidth="16rem"
        onFocus={() => {
          if (!isSelected) editor.store.select(entry.path);
        }}
      >
        <CardText
          path={entry.path}
          property="title"
          label="edit.text.pageTitle"
          hint="edit.text.pageTitle.hint"
          isTitle
        />
      </Box>
      {isSelected ? <MergeButton page={entry.page} /> : null}
      {isSelected ? <PartTools entry={entry} /> : null}
    </Flex>
  );
}

interface ClosedPageProps {
  /** Index of the page. */
  readonly page: number;
  readonly title: string;
  readonly count: number;
  readonly onOpen: (page: number) => void;
}

function DrawnClosedPage({ page, title, count, onOpen }: ClosedPageProps) {
  const text = useText();
  return (
    <Closed
      type="button"
      onClick={() => {
        onOpen(page);
      }}
    >
      <ChevronRight aria-hidden />
      {text('edit.page', { number: page + 1 })} {title}
      <Typography textColor="neutral600" variant="pi">
        {text('edit.questions', { count })}
      </Typography>
    </Closed>
  );
}

const ClosedPage = memo(DrawnClosedPage);

/** The page that is being written, in full; the others are closed around it. */
export function Canvas() {
  const text = useText();
  const editor = useEditor();
  const json = useJson();
  const entries = useOutline();
  const selection = useSelection();
  const locale = useWrittenLocale();
  const current = (selection === null ? undefined : entryAt(entries, selection))?.page ?? 0;
  const pages = grouped(entries, 0);
  const open = useCallback(
    (page: number): void => {
      const entry = knownOutline(jsonOf(editor)).find((each) => each.kind === 'page' && each.page === page);
      if (entry !== undefined) editor.store.select(entry.path);
    },
    [editor],
  );
  const isEmpty = entries.every(({ kind }) => kind === 'page');
  if (pages.length === 0)
    return (
      <Column>
        {editor.mayEdit ? (
          <Beginning />
        ) : (
          <Typography textColor="neutral700">{text('edit.empty')}</Typography>
        )}
      </Column>
    );
  return (
    <Column>
      {isEmpty && editor.mayEdit ? <Beginning /> : null}
      {pages.map(({ entry, inner }) => {
        const key = JSON.stringify(entry.path);
        if (entry.page === current)
          return (
            <Flex key={key} direction="column" alignItems="stretch" gap={3}>
              <PageHead entry={entry} isSelected={isSame(selection, entry.path)} />
              <PlaceNotes entry={entry} isOpen={isSame(selection, entry.path)} />
              {inner.length === 0 ? (
                <Typography textColor="neutral600">{text('edit.page.empty')}</Typography>
              ) : (
                <Elements groups={inner} />
              )}
            </Flex>
          );
        return (
          <ClosedPage
            key={key}
            page={entry.page}
            title={titleIn(json, entry.path, locale)}
            count={inner.length}
            onOpen={open}
          />
        );
      })}
    </Column>
  );
}
