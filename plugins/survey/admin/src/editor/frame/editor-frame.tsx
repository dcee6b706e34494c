import { Box, Button, Flex, IconButton, Loader, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowClockwise, ArrowLeft } from '@strapi/icons';
import { Suspense, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { EditableQuestionnaire } from '../../../../contracts';
import type { DocumentSource } from '../../../../domain/src/editing';
import type { EditingApi } from '../../api/editing';
import { editorLink } from '../../links';
import { useText, type TextKey, type TextValues } from '../../text';
import { ExchangeMenu } from '../exchange/exchange-menu';
import { PublishButton } from '../publishing/publish-button';
import { ReviewLine } from '../publishing/review-status';
import { Conflicts } from '../saving/conflicts';
import { knownPrivacy } from '../../../../domain/src/checks';
import { createReviewing } from '../review/reviewing';
import { useFindingTravel } from '../review/use-finding-travel';
import { useReview } from '../review/use-review';
import { SavedLine } from '../saving/saved-line';
import { useSaving } from '../saving/use-saving';
import { EditorContext, useEditor, useWrittenLocale, type Editor } from '../state/editor-context';
import { createQuotas } from '../state/quotas';
import { RemovingProvider } from '../state/removing';
import type { EditorStore } from '../state/store';
import type { TaskKey } from '../tasks/task';
import { TASKS } from '../tasks/tasks';
import { KeyboardHelp } from './keyboard-help';
import { People } from './people';
import { useCaret } from './use-caret';
import { useReturn } from './use-return';
import { useShortcuts, useTravel, type Travel } from './use-shortcuts';

const Whole = styled.div`
  display: grid;
  grid-template-rows: auto minmax(0, 1fr);
  height: 100vh;
  background: ${({ theme }) => theme.colors.neutral100};

  /* Strapi's navigation is above the page then. */
  @media (max-width: 1080px) {
    height: calc(100vh - 6.4rem);
  }
  /* One area at a time, as long as it is: the page scrolls. */
  @media (max-width: 900px) {
    height: auto;
    min-height: calc(100vh - 6.4rem);
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

const Tab = styled.button`
  min-height: 4rem;
  padding: 0.8rem 0.4rem;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
  font-weight: 600;
  background: transparent;
  border: 0;
  border-bottom: 2px solid transparent;
  cursor: pointer;

  &[aria-current='page'] {
    color: ${({ theme }) => theme.colors.primary700};
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }
`;

export interface EditorFrameProps {
  readonly api: EditingApi;
  readonly documentId: string;
  readonly opened: EditableQuestionnaire;
  readonly source: DocumentSource;
  readonly store: EditorStore;
  /** It was opened with something that had not arrived. */
  readonly isUnsaved: boolean;
}

/** How far back and forth somebody can go, in words. */
function UndoButtons({ undo, redo }: Travel) {
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

/** The languages a questionnaire of this city is written in. */
const LOCALES = ['ko', 'en'] as const;

function Languages({ locales }: { readonly locales: readonly string[] }) {
  const text = useText();
  const { store } = useEditor();
  const locale = useWrittenLocale();
  const all = [...new Set([...locales, ...LOCALES])];
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

/** The version that the draft is the same as; `null` where it says something else. */
const currentVersion = ({ versions }: EditableQuestionnaire): number | null =>
  versions.find(({ isCurrent }) => isCurrent)?.number ?? null;

function Parts(props: EditorFrameProps & { readonly said: string }) {
  const { api, documentId, opened, source, said } = props;
  const text = useText();
  const editor = useEditor();
  const root = useRef<HTMLDivElement>(null);
  const [session] = useState(() => crypto.randomUUID());
  const { state, saver, isUnkept, base } = useSaving({ ...props, session });
  const [facts, setFacts] = useState(opened);
  const refresh = useCallback((): void => {
    api.open().then(setFacts, (error: unknown) => {
      // What was known before is shown on.
      if (!(error instanceof Error)) throw error;
    });
  }, [api]);
  const travel = useTravel();
  useReview(facts);
  useReturn(refresh);
  const [task, setTask] = useState<TaskKey>('write');
  const onWrite = (): void => {
    setTask('write');
  };
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const toFinding = useFindingTravel(onWrite);
  useShortcuts(root, {
    travel,
    toFinding,
    showKeys() {
      setIsHelpOpen(true);
    },
  });
  const { Component } = TASKS.find(({ key }) => key === task) ?? TASKS[0] ?? { Component: () => null };
  return (
    <Whole ref={root}>
      <Box
        tag="header"
        background="neutral0"
        paddingTop={3}
        paddingBottom={{ initial: 2, large: 0 }}
        paddingLeft={4}
        paddingRight={4}
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
          <ReviewLine review={facts.review} saver={saver} />
        </Flex>
        <Flex gap={4} wrap="wrap">
          <Flex tag="nav" gap={4} aria-label={text('edit.tasks')} wrap="wrap">
            {TASKS.map(({ key, Badge }) => (
              <Tab
                key={key}
                type="button"
                aria-current={key === task ? 'page' : undefined}
                onClick={() => {
                  setTask(key);
                }}
              >
                {text(`edit.task.${key}`)}
                {Badge === undefined ? null : <Badge opened={opened} />}
              </Tab>
            ))}
          </Flex>
          {editor.mayEdit ? <UndoButtons {...travel} /> : null}
          <Box flex="1" />
          <People api={api} session={session} others={opened.people} />
          <KeyboardHelp isOpen={isHelpOpen} onChange={setIsHelpOpen} />
          <Languages locales={opened.locales} />
          <ExchangeMenu api={api} title={opened.title} version={currentVersion(facts)} />
          <PublishButton
            api={api}
            documentId={documentId}
            opened={facts}
            saver={saver}
            onPublished={refresh}
            onReview={(review) => {
              setFacts((known) => ({ ...known, review }));
            }}
            onWrite={() => {
              setTask('write');
            }}
          />
        </Flex>
      </Box>
      {/* Not the page's own way to say so: that is a landmark, and the page is there already. */}
      <Suspense fallback={<Loader>{text('loading')}</Loader>}>
        <Component api={api} documentId={documentId} opened={facts} saver={saver} onWrite={onWrite} />
      </Suspense>
      <Conflicts state={state} saver={saver} source={source} baseText={base.get} onBase={base.set} />
      <VisuallyHidden>
        <div role="status" aria-live="polite">
          {said}
        </div>
      </VisuallyHidden>
    </Whole>
  );
}

/** The editor around a questionnaire that could be read. */
export function EditorFrame(props: EditorFrameProps) {
  const { store, opened } = props;
  const text = useText();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const caret = useCaret(root);
  const say = useCallback(
    (key: TextKey, values?: TextValues): void => {
      setSaid(text(key, values));
    },
    [text],
  );
  const quotas = useMemo(() => createQuotas(opened.quotas, store), [opened, store]);
  const reviewing = useMemo(
    () => createReviewing(store, knownPrivacy(opened), opened.rehearsalScript),
    [store, opened],
  );
  const editor = useMemo<Editor>(
    () => ({
      store,
      mayEdit: opened.rights.edit,
      reviewing,
      quotas,
      say,
      caretTo: caret.to,
      caretAt: caret.at,
    }),
    [store, opened, reviewing, quotas, say, caret],
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
