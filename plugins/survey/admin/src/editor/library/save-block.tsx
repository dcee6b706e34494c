import { IconButton } from '@strapi/design-system';
import { Archive } from '@strapi/icons';
import { useState } from 'react';
import { MAX_LIBRARY_TITLE } from '../../../../contracts';
import { isJsonObject, isList, type JsonObject } from '../../../../domain/src';
import { textAt, valueAt, type Path } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { jsonOf, useEditor } from '../state/editor-context';
import { NO_WORDS, SaveDialog } from './save-dialog';

/** A question or panel itself, or what is on a page. */
function elementsAt(json: JsonObject, path: Path): readonly JsonObject[] {
  const value = valueAt(json, path);
  if (!isJsonObject(value)) return [];
  if (path.length !== 2 || path[0] !== 'pages') return [value];
  return isList(value.elements) ? value.elements.filter(isJsonObject) : [];
}

/** Keeps a question, a panel or the questions of a page as a block for other questionnaires. */
export function SaveBlock({ path }: { readonly path: Path }) {
  const text = useText();
  const editor = useEditor();
  const [elements, setElements] = useState<readonly JsonObject[] | null>(null);
  const titled = (locale: string): string =>
    textAt(jsonOf(editor), [...path, 'title'], locale)
      .replace(/\s+/gu, ' ')
      .slice(0, MAX_LIBRARY_TITLE);
  return (
    <>
      <IconButton
        variant="ghost"
        label={text('edit.library.save.block')}
        onClick={() => {
          const found = elementsAt(jsonOf(editor), path);
          if (found.length > 0) setElements(found);
          else editor.say('edit.page.empty');
        }}
      >
        <Archive />
      </IconButton>
      {elements === null ? null : (
        <SaveDialog
          item={{
            ...NO_WORDS,
            title: { ko: titled('ko'), en: titled('en') },
            kind: 'block',
            content: { elements },
            origin: null,
            licence: '',
          }}
          onClose={() => {
            setElements(null);
          }}
        />
      )}
    </>
  );
}
