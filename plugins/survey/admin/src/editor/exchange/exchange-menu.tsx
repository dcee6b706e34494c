import { MenuItem, SimpleMenu } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { NewLibraryItem } from '../../../../contracts';
import { readQuestionnaire } from '../../../../domain/src';
import { textAt } from '../../../../domain/src/editing';
import { codebookTable } from '../../../../domain/src/exchange/codebook';
import { writeCsv } from '../../../../domain/src/tabular/csv';
import type { EditingApi } from '../../api/editing';
import { saveFile } from '../../api/save-file';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { SaveDialog } from '../library/save-dialog';
import { jsonOf, useEditor, useJson } from '../state/editor-context';
import { fileNameOf } from './file-names';

const ImportDialog = lazy(() => import('./import-dialog').then((part) => ({ default: part.ImportDialog })));
const ShareDialog = lazy(() => import('./share-dialog').then((part) => ({ default: part.ShareDialog })));
const Paper = lazy(() => import('../paper/paper').then((part) => ({ default: part.Paper })));

interface ExchangeMenuProps {
  readonly api: EditingApi;
  /** Of the survey. */
  readonly title: string;
  /** The version that was published last, where the draft is the same as it was opened. */
  readonly version: number | null;
}

/** What the codebook says of the exported responses, as a file; nothing for a questionnaire that cannot be read. */
function useCodebook(title: string): () => void {
  const text = useText();
  const words = useContentLocale();
  const editor = useEditor();
  const { toggleNotification } = useNotification();
  return () => {
    const read = readQuestionnaire(jsonOf(editor));
    if (!read.ok) {
      toggleNotification({ type: 'warning', message: text('edit.exchange.unreadable') });
      return;
    }
    const csv = writeCsv(codebookTable(read.questionnaire, words));
    const name = `${fileNameOf(title)} ${text('edit.exchange.codebook')}.csv`;
    saveFile(new Blob([csv], { type: 'text/csv' }), name);
  };
}

type Open = 'import' | 'share' | 'keep' | 'paper' | NewLibraryItem | null;

interface PrintedPaperProps extends Pick<ExchangeMenuProps, 'title' | 'version'> {
  readonly onDone: () => void;
}

function PrintedPaper({ version, ...rest }: PrintedPaperProps) {
  const isChanged = useEditor().store.get().history.done.length > 0;
  return <Paper {...rest} json={useJson()} version={isChanged ? null : version} />;
}

function KeptTemplate({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const [content] = useState(jsonOf(useEditor()));
  const written = (property: string, locale: string): string => textAt(content, [property], locale);
  const titles = { ko: written('title', 'ko'), en: written('title', 'en') };
  const item = {
    kind: 'template' as const,
    content,
    title: titles.ko === '' && titles.en === '' ? { ko: title, en: '' } : titles,
    description: { ko: written('description', 'ko'), en: written('description', 'en') },
    origin: null,
    licence: '',
  };
  return <SaveDialog item={item} onClose={onClose} />;
}

/** The questionnaire as files of other programs and on paper, and from such files. */
export function ExchangeMenu({ api, title, version }: ExchangeMenuProps) {
  const text = useText();
  const editor = useEditor();
  const saveCodebook = useCodebook(title);
  const [open, setOpen] = useState<Open>(null);
  const close = useCallback((): void => {
    setOpen(null);
  }, []);
  const openLater = (wanted: Open) => (): void => {
    setOpen(wanted);
  };
  const saveJson = (): void => {
    const content = `${JSON.stringify(jsonOf(editor), null, 2)}\n`;
    saveFile(new Blob([content], { type: 'application/json' }), `${fileNameOf(title)}.json`);
  };
  return (
    <>
      <SimpleMenu label={text('edit.exchange.menu')} variant="tertiary" size="S">
        {editor.mayEdit ? (
          <MenuItem onSelect={openLater('import')}>{text('edit.exchange.menu.import')}</MenuItem>
        ) : null}
        <MenuItem onSelect={saveJson}>{text('edit.exchange.menu.json')}</MenuItem>
        <MenuItem onSelect={openLater('share')}>{text('edit.exchange.menu.share')}</MenuItem>
        {editor.mayEdit ? (
          <MenuItem onSelect={openLater('keep')}>{text('edit.library.save.template')}</MenuItem>
        ) : null}
        <MenuItem onSelect={saveCodebook}>{text('edit.exchange.menu.codebook')}</MenuItem>
        <MenuItem onSelect={openLater('paper')}>{text('edit.exchange.menu.print')}</MenuItem>
      </SimpleMenu>
      <Suspense fallback={null}>
        {open === 'import' ? <ImportDialog api={api} onClose={close} onKeep={setOpen} /> : null}
        {open === 'share' ? <ShareDialog title={title} onClose={close} /> : null}
        {open === 'keep' ? <KeptTemplate title={title} onClose={close} /> : null}
        {typeof open === 'object' && open !== null ? <SaveDialog item={open} onClose={close} /> : null}
        {open === 'paper' ? <PrintedPaper title={title} version={version} onDone={close} /> : null}
      </Suspense>
    </>
  );
}
