import { Box, Button, Flex, IconButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowClockwise, ArrowLeft, Eye } from '@strapi/icons';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { EditableQuestionnaire } from '../../../../contracts';
import type { DocumentSource } from '../../../../domain/src/editing';
import type { EditingApi } from '../../api/editing';
import { editorLink } from '../../links';
import { useText, type TextKey, type TextValues } from '../../text';
import { Canvas } from '../canvas/canvas';
import { QuickLine } from '../canvas/quick-line';
import { Outline } from '../outline/outline';
import { PreviewPanel } from '../preview/preview-panel';
import { SavedLine } from '../saving/saved-line';
import { useSaving } from '../saving/use-saving';
import { SettingsPanel } from '../settings/settings-panel';
import {
  EditorContext,
  useEditor,
  useOwnLocale,
  useWrittenLocale,
  type Editor,
} from '../state/editor-context';
import { RemovingProvider } from '../state/removing';
import type { EditorStore } from '../state/store';
import { useCaret } from './use-caret';
import { useShortcuts } from './use-shortcuts';

const OUTLINE = '27.2rem';
const SIDE = '37.6rem';

const Grid = styled.div`
  display: grid;
  grid-template: auto minmax(0, 1fr) / ${OUTLINE} minmax(0, 1fr) ${SIDE};
  height: 100vh;
  background: ${({ theme }) => theme.colors.neutral100};

  > header {
    grid-column: 1 / -1;
  }
  @media (max-width: 1200px) {
    grid-template-columns: 20rem minmax(0, 1fr) 32rem;
  }
  @media (max-width: 900px) {
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    [data-area]:not([data-shown='true']) {
      display: none;
    }
  }
`;

const Area = styled.section`
  display: flex;
  flex-direction: column;
  min-height: 0;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral0};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Scroll = styled.div`
  flex: 1;
  min-height: 0;
  overflow-y: auto;
`;

const Narrow = styled.div`
  display: none;
  @media (max-width: 900px) {
    display: flex;
    gap: 0.4rem;
    padding: 0.8rem;
    background: ${({ theme }) => theme.colors.neutral0};
  }
`;

const Title = styled.h1`
  overflow: hidden;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.8rem;
  font-weight: 600;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

type AreaName = 'outline' | 'canvas' | 'side';
const AREAS: readonly AreaName[] = ['outline', 'canvas', 'side'];

interface EditorFrameProps {
  readonly api: EditingApi;
  readonly documentId: string;
  readonly opened: EditableQuestionnaire;
  readonly source: DocumentSource;
  readonly store: EditorStore;
  /** It was opened with something that had not arrived. */
  readonly isUnsaved: boolean;
}

/** How far back and forth somebody can go, in words. */
function UndoButtons({ undo, redo }: { readonly undo: () => void; readonly redo: () => void }) {
  const text = useText();
  const { store } = useEditor();
  const done = useSyncExternalStore(store.subscribe, () => store.get().history.done.at(-1)?.label);
  const undone = useSyncExternalStore(store.subscribe, () => store.get().history.undone.at(-1)?.label);
  return (
    <Flex gap={1}>
      <IconButton
        variant="ghost"
        label={done === undefined ? text('edit.undo') : text('edit.undo.what', { what: done })}
        disabled={done === undefined}
        onClick={undo}
      >
        <ArrowClockwise style={{ transform: 'scaleX(-1)' }} />
      </IconButton>
      <IconButton
        variant="ghost"
        label={undone === undefined ? text('edit.redo') : text('edit.redo.what', { what: undone })}
        disabled={undone === undefined}
        onClick={redo}
      >
        <ArrowClockwise />
      </IconButton>
    </Flex>
  );
}

function Languages({ locales }: { readonly locales: readonly string[] }) {
  const text = useText();
  const { store } = useEditor();
  const locale = useWrittenLocale();
  const own = useOwnLocale();
  const all = [...new Set([own, ...locales, 'ko', 'en'])];
  const nameOf = (each: string): string => (each === 'ko' || each === 'en' ? text(`language.${each}`) : each);
  return (
    <Flex gap={1} role="group" aria-label={text('edit.language')}>
      {all.map((each) => (
        <Button
          key={each}
          size="S"
          variant={each === locale ? 'secondary' : 'tertiary'}
          aria-pressed={each === locale}
          onClick={() => {
            store.writeIn(each);
          }}
        >
          {nameOf(each)}
        </Button>
      ))}
    </Flex>
  );
}

interface PartsProps extends EditorFrameProps {
  readonly said: string;
}

function Parts({ api, documentId, opened, source, store, isUnsaved, said }: PartsProps) {
  const text = useText();
  const editor = useEditor();
  const root = useRef<HTMLDivElement>(null);
  const [session] = useState(() => crypto.randomUUID());
  const { state, saver, isUnkept } = useSaving({
    api,
    documentId,
    opened,
    source,
    store,
    isUnsaved,
    session,
  });
  const { undo, redo } = useShortcuts(root);
  const [side, setSide] = useState<'settings' | 'preview'>('settings');
  const [area, setArea] = useState<AreaName>('canvas');
  const sideTab = (each: 'settings' | 'preview', icon: ReactNode = null): ReactNode => (
    <Button
      size="S"
      variant={side === each ? 'secondary' : 'tertiary'}
      aria-pressed={side === each}
      startIcon={icon}
      onClick={() => {
        setSide(each);
      }}
    >
      {text(`edit.side.${each}`)}
    </Button>
  );
  const shown = (name: AreaName) => ({ 'data-area': name, 'data-shown': area === name, tabIndex: -1 });
  return (
    <Grid ref={root}>
      <Box
        tag="header"
        background="neutral0"
        padding={4}
        borderWidth="0 0 1px 0"
        borderStyle="solid"
        borderColor="neutral150"
      >
        <Flex gap={4} wrap="wrap">
          <IconButton variant="ghost" label={text('edit.back')} tag={RouterLink} to={editorLink(documentId)}>
            <ArrowLeft />
          </IconButton>
          <Title>{opened.title}</Title>
          {editor.mayEdit ? (
            <SavedLine state={state} isUnkept={isUnkept} />
          ) : (
            <Typography variant="pi" textColor="neutral600">
              {text('edit.readOnly')}
            </Typography>
          )}
          <Box flex="1" />
          <Languages locales={opened.locales} />
          {editor.mayEdit ? <UndoButtons undo={undo} redo={redo} /> : null}
        </Flex>
      </Box>
      <Narrow role="group" aria-label={text('edit.areas')}>
        {AREAS.map((each) => (
          <Button
            key={each}
            size="S"
            variant={each === area ? 'secondary' : 'tertiary'}
            aria-pressed={each === area}
            onClick={() => {
              setArea(each);
            }}
          >
            {text(`edit.area.${each}`)}
          </Button>
        ))}
      </Narrow>
      <Area {...shown('outline')} aria-label={text('edit.area.outline')}>
        <Outline />
      </Area>
      <Area
        {...shown('canvas')}
        as="main"
        aria-label={text('edit.area.canvas')}
        style={{ background: 'transparent' }}
      >
        <Scroll>
          <Canvas />
        </Scroll>
        {editor.mayEdit ? <QuickLine /> : null}
      </Area>
      <Area {...shown('side')} aria-label={text('edit.area.side')}>
        <Flex gap={2} padding={3} borderWidth="0 0 1px 0" borderStyle="solid" borderColor="neutral150">
          {sideTab('settings')}
          {sideTab('preview', <Eye />)}
        </Flex>
        {side === 'settings' ? (
          <Scroll>
            <SettingsPanel />
          </Scroll>
        ) : (
          <PreviewPanel api={api} revision={`${saver.base()} ${state.kind}`} width={376} />
        )}
      </Area>
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          {said}
        </div>
      </VisuallyHidden>
    </Grid>
  );
}

/** The editor around a questionnaire that could be read. */
export function EditorFrame(props: EditorFrameProps) {
  const { store, opened } = props;
  const text = useText();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const caretTo = useCaret(root, store);
  const say = useCallback(
    (key: TextKey, values?: TextValues): void => {
      setSaid(text(key, values));
    },
    [text],
  );
  const editor = useMemo<Editor>(
    () => ({ store, mayEdit: opened.rights.edit, say, caretTo }),
    [store, opened, say, caretTo],
  );
  return (
    <div ref={root}>
      <EditorContext.Provider value={editor}>
        <RemovingProvider>
          <Parts {...props} said={said} />
        </RemovingProvider>
      </EditorContext.Provider>
    </div>
  );
}
