import { useMemo } from 'react';
import { isList, type JsonObject } from '../../../../domain/src';
import {
  add,
  duplicate,
  elementsPath,
  entryAt,
  freeName,
  move,
  outlineOf,
  ownLocale,
  partsOf,
  pathAfterMove,
  placeBeside,
  placeOnPageBeside,
  titleIn,
  valueAt,
  type Direction,
  type Path,
  type Place,
} from '../../../../domain/src/editing';
import { useText } from '../../text';
import { kindOf } from '../kinds/kinds';
import { newTexts, useKindWords } from '../kinds/use-kind-words';
import { change, jsonOf, useEditor } from './editor-context';
import { useRemoving } from './removing';

/** What can be done to pages, panels and questions, from wherever: card, outline, keys. */
export interface Acts {
  /** Adds a question behind what is selected, and puts the caret into its title. */
  readonly addQuestion: (type: string, title?: string, choices?: readonly string[]) => void;
  readonly addPage: () => void;
  readonly moveBy: (path: Path, direction: Direction, byPage?: boolean) => void;
  readonly moveTo: (path: Path, place: Place) => void;
  readonly duplicate: (path: Path) => void;
  readonly remove: (path: Path) => void;
}

const isPage = (path: Path): boolean => path.length === 2 && path[0] === 'pages';

const lengthOf = (json: JsonObject, list: Path): number => {
  const value = valueAt(json, list);
  return isList(value) ? value.length : 0;
};

/** Behind what is selected; into what holds elements; at the end of the last page where nothing is selected. */
export function placeBehind(json: JsonObject, selection: Path | null): Place | undefined {
  const entries = outlineOf(json);
  const lastPage = entries.filter(({ kind }) => kind === 'page').at(-1);
  const entry = (selection === null ? undefined : entryAt(entries, selection)) ?? lastPage;
  if (entry === undefined) return undefined;
  if (entry.kind !== 'question') {
    const list = elementsPath(json, entry.path);
    return { list, index: lengthOf(json, list) };
  }
  const index = entry.path.at(-1);
  return typeof index === 'number' ? { list: entry.path.slice(0, -1), index: index + 1 } : undefined;
}

/** Names that nothing may have again. */
function takenNames(json: JsonObject): ReadonlySet<string> {
  return new Set(partsOf(json).all.map(({ name }) => name.toLowerCase()));
}

export const caretOfTitle = (path: Path, type: string): string =>
  `${JSON.stringify(path)} ${type === 'html' ? 'html' : type === 'image' ? 'altText' : 'title'}`;

export function useActs(): Acts {
  const editor = useEditor();
  const text = useText();
  const kindWords = useKindWords();
  const removing = useRemoving();
  return useMemo(() => {
    const nameOf = (path: Path): string => {
      const { locale } = editor.store.get();
      return titleIn(jsonOf(editor), path, locale) || text('edit.untitled');
    };
    const arrived = (path: Path): void => {
      const entry = entryAt(outlineOf(jsonOf(editor)), path);
      editor.say('edit.say.moved', {
        what: nameOf(path),
        page: (entry?.page ?? 0) + 1,
        number: entry?.number ?? 0,
      });
    };
    const moveTo = (path: Path, place: Place): void => {
      const after = pathAfterMove(path, place);
      change(editor, (json) => move(json, path, place), {
        label: text('edit.did.moved', { what: nameOf(path) }),
        select: after,
      });
      arrived(after);
    };
    const addPage = (): Path => {
      const json = jsonOf(editor);
      const index = lengthOf(json, ['pages']);
      const { selection } = editor.store.get();
      const at = selection?.[0] === 'pages' && typeof selection[1] === 'number' ? selection[1] + 1 : index;
      const path = ['pages', at];
      const page = { name: freeName('page0', takenNames(json)), elements: [] };
      change(editor, (current) => add(current, { list: ['pages'], index: at }, page), {
        label: text('edit.did.added', { what: text('edit.word.page') }),
        select: path,
      });
      return path;
    };
    return {
      addPage() {
        const path = addPage();
        editor.caretTo(`${JSON.stringify(path)} title`);
        editor.say('edit.say.addedPage', { page: Number(path[1]) + 1 });
      },
      addQuestion(type, title = '', choices) {
        if (placeBehind(jsonOf(editor), editor.store.get().selection) === undefined) addPage();
        const json = jsonOf(editor);
        const { selection, locale } = editor.store.get();
        const place = placeBehind(json, selection);
        if (place === undefined) return;
        const own = ownLocale(json);
        const made = kindOf(type)?.make(newTexts(own)) ?? {};
        const question: JsonObject = {
          type,
          name: freeName(type === 'panel' ? 'block0' : 'question0', takenNames(json)),
          ...(title !== '' && { title: locale === own ? title : { [locale]: title } }),
          ...made,
          ...(choices !== undefined &&
            choices.length > 0 && {
              choices: choices.map((choice, index) => ({ value: `item${String(index + 1)}`, text: choice })),
            }),
        };
        const path = [...place.list, place.index];
        change(editor, (current) => add(current, place, question), {
          label: text('edit.did.added', { what: kindWords(type, 'name') }),
          select: path,
        });
        const entry = entryAt(outlineOf(jsonOf(editor)), path);
        editor.say('edit.say.added', { number: entry?.number ?? 0, kind: kindWords(type, 'name') });
        if (title === '') editor.caretTo(caretOfTitle(path, type));
      },
      moveTo,
      moveBy(path, direction, byPage = false) {
        const json = jsonOf(editor);
        const place =
          byPage && !isPage(path)
            ? placeOnPageBeside(json, path, direction)
            : placeBeside(json, path, direction);
        if (place !== undefined) moveTo(path, place);
      },
      duplicate(path) {
        const index = path.at(-1);
        if (typeof index !== 'number') return;
        change(editor, (json) => duplicate(json, path), {
          label: text('edit.did.duplicated', { what: nameOf(path) }),
          select: path.with(-1, index + 1),
        });
        editor.say('edit.say.duplicated', { what: nameOf(path) });
      },
      remove(path) {
        const index = path.at(-1);
        if (typeof index !== 'number') return;
        const siblings = lengthOf(jsonOf(editor), path.slice(0, -1));
        // The next one, else the one before, else what is around.
        const next = index + 1 < siblings ? path : index > 0 ? path.with(-1, index - 1) : path.slice(0, -2);
        removing(path, { what: nameOf(path), select: next.length === 0 ? null : next });
      },
    };
  }, [editor, text, kindWords, removing]);
}
