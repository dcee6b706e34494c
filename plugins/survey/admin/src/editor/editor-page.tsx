import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { EditableQuestionnaire } from '../../../contracts';
import { openDocument, type OpenedDocument } from '../../../domain/src/editing';
import { useEditingApi, type EditingApi } from '../api/editing';
import { LoadFailure } from '../components/load-failure';
import { editorLink } from '../links';
import { useContentLocale } from '../locale';
import { useText } from '../text';
import { EditorFrame } from './frame/editor-frame';
import { keepCopy, keptCopy } from './saving/kept-copies';
import { createEditorStore } from './state/store';

type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly opened: EditableQuestionnaire };

/** An empty field is an empty questionnaire in the language of whoever begins it. */
const emptyQuestionnaire = (locale: string): string => `{\n  "locale": "${locale}",\n  "pages": []\n}\n`;

function useOpened(api: EditingApi): readonly [Loading, () => void] {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  const load = useCallback((): void => {
    api.open().then(
      (opened) => {
        setLoading({ kind: 'open', opened });
      },
      (error: unknown) => {
        setLoading({ kind: 'failed', error });
      },
    );
  }, [api]);
  useEffect(load, [load]);
  const again = (): void => {
    setLoading({ kind: 'loading' });
    load();
  };
  return [loading, again];
}

interface UnreadableProps {
  readonly documentId: string;
  readonly reason: Extract<OpenedDocument, { ok: false }>;
}

/** The text is kept as it is: it can be mended where it is shown as text. */
function Unreadable({ documentId, reason }: UnreadableProps) {
  const text = useText();
  return (
    <Box padding={8} role="alert">
      <Typography tag="h1" variant="alpha">
        {text('edit.unreadable.title')}
      </Typography>
      <Box paddingTop={4} paddingBottom={4}>
        <Typography tag="p">
          {text(`edit.unreadable.${reason.reason}`, { line: reason.line, key: reason.key ?? '' })}
        </Typography>
        <Typography tag="p">{text('edit.unreadable.kept')}</Typography>
      </Box>
      <LinkButton tag={RouterLink} to={editorLink(documentId)}>
        {text('edit.unreadable.link')}
      </LinkButton>
    </Box>
  );
}

interface OpenProps {
  readonly api: EditingApi;
  readonly documentId: string;
  readonly opened: EditableQuestionnaire;
}

/** Offers what was written here and had not arrived, when something else was saved meanwhile. */
function Leftover({ onTake, onDrop }: { readonly onTake: () => void; readonly onDrop: () => void }) {
  const text = useText();
  return (
    <Box padding={8}>
      <Typography tag="h1" variant="alpha">
        {text('edit.leftover.title')}
      </Typography>
      <Box paddingTop={4} paddingBottom={4}>
        <Typography tag="p">{text('edit.leftover.text')}</Typography>
      </Box>
      <Flex gap={2}>
        <Button onClick={onTake}>{text('edit.leftover.take')}</Button>
        <Button variant="tertiary" onClick={onDrop}>
          {text('edit.leftover.drop')}
        </Button>
      </Flex>
    </Box>
  );
}

function Open({ api, documentId, opened }: OpenProps) {
  const locale = useContentLocale();
  const [leftover, setLeftover] = useState(() => {
    const copy = opened.rights.edit ? keptCopy(window.localStorage, documentId) : null;
    return copy === null || copy.text === opened.text ? null : copy;
  });
  const [isTaken, setIsTaken] = useState(leftover?.base === opened.revision);
  const isAsked = leftover !== null && !isTaken;
  const text = leftover !== null && isTaken ? leftover.text : opened.text;
  const renamings = isTaken ? leftover?.renamings : undefined;
  const isEmpty = text.trim() === '';
  // A questionnaire begins in the survey's own language, whichever one its author's admin speaks.
  const own = opened.locales[0] ?? locale;
  const document = useMemo(
    () => openDocument(isEmpty ? emptyQuestionnaire(own) : text),
    [text, isEmpty, own],
  );
  const begun = isEmpty ? own : locale;
  const store = useMemo(
    () => (document.ok ? createEditorStore(document.document.json, begun, renamings) : null),
    [document, begun, renamings],
  );
  if (isAsked)
    return (
      <Leftover
        onTake={() => {
          setIsTaken(true);
        }}
        onDrop={() => {
          keepCopy(window.localStorage, documentId, null);
          setLeftover(null);
        }}
      />
    );
  if (!document.ok) return <Unreadable documentId={documentId} reason={document} />;
  if (store === null) return null;
  return (
    <EditorFrame
      api={api}
      documentId={documentId}
      opened={opened}
      source={document.document.source}
      store={store}
      isUnsaved={text !== opened.text}
    />
  );
}

/** Where a questionnaire is written without code. */
export function EditorPage() {
  const text = useText();
  const { documentId = '' } = useParams();
  const api = useEditingApi(documentId);
  const [loading, reload] = useOpened(api);
  if (loading.kind === 'loading') return <Page.Loading>{text('loading')}</Page.Loading>;
  if (loading.kind === 'failed')
    return (
      <Page.Main>
        <LoadFailure error={loading.error} onRetry={reload} />
      </Page.Main>
    );
  return (
    <Page.Main>
      <Page.Title>{loading.opened.title}</Page.Title>
      <Open key={documentId} api={api} documentId={documentId} opened={loading.opened} />
    </Page.Main>
  );
}
