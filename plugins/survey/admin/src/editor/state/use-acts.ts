import { useMemo } from 'react';
import { isList, type JsonObject } from '../../../../domain/src';
import {
  add,
  duplicate,
  elementsPath,
  entryAt,
  freeName,
  mergePages,
  move,
  ownLocale,
  partsOf,
  pathAfterMove,
  placeBeside,
  placeOnPageBeside,
  placeOver,
  splitPage,
  titleIn,
  valueAt,
  type Direction,
  type Path,
  type Place,
} from '../../../../domain/src/editing';
import { insertBlock, insertBlockOnNewPage } from '../../../../domain/src/templates/blocks';
import { useText, type TextOf } from '../../text';
import { kindOf } from '../kinds/kinds';
import { newTexts, useKindWords } from '../kinds/use-kind-words';
import { change, jsonOf, useEditor, type Editor } from './editor-context';
import { knownOutline } from './outline-of';
import { useRemoving } from './removing';
import { questionsIn } from './replacing';

export interface NamedBlock {
  readonly name: string;
  readonly elements: readonly JsonObject[];
}

/** What can be done to pages, panels and questions, from wherever: card, outline, keys. */
export interface Acts {
  /** Adds a question behind what is selected, and puts the caret into its title. */
  readonly addQuestion: (type: string, title?: string, choices?: readonly string[]) => void;
  readonly addPage: () => void;
  /** Adds questions that belong together behind what is selected, in one step. */
  readonly addBlock: (block: NamedBlock) => void;
  readonly moveBy: (path: Path, direction: Direction, byPage?: boolean) => void;
  /** Drops it on something else, as with the mouse. */
  readonly dropOn: (path: Path, over: Path) => void;
  readonly duplicate: (path: Path) => void;
  readonly remove: (path: Path) => void;
  /** Begins a new page with a question; those behind it come along. */
  readonly splitPage: (path: Path) => void;
  /** Takes the questions of the next page onto a page. */
  readonly mergePage: (page: number) => void;
}

const isPage = (path: Path): boolean => path.length === 2 && path[0] === 'pages';

const lengthOf = (json: JsonObject, list: Path): number => {
  const value = valueAt(json, list);
  return isList(value) ? value.length : 0;
};

/** Behind what is selected; into what holds elements; at the end of the last page where nothing is selected. */
function placeBehind(json: JsonObject, selection: Path | null): Place | undefined {
  const entries = knownOutline(json);
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

/** A name that nothing has, like `question3`. */
const newName = (json: JsonObject, stem: string): string =>
  freeName(`${stem}0`, new Set(partsOf(json).all.map(({ name }) => name.toLowerCase())));

/** Where the caret goes for the words of a page, panel or question. */
export const caretOfTitle = (path: Path, type: string): string =>
  `${JSON.stringify(path)} ${type === 'html' ? 'html' : type === 'image' ? 'altText' : 'title'}`;

interface NewQuestion {
  readonly type: string;
  readonly title: string;
  readonly choices: readonly string[];
}

function questionOf(json: JsonObject, locale: string, { type, title, choices }: NewQuestion): JsonObject {
  const own = ownLocale(json);
  return {
    type,
    name: newName(json, type === 'panel' ? 'block' : 'question'),
    ...(title !== '' && { title: locale === own ? title : { [locale]: title } }),
    ...kindOf(type)?.make(newTexts(own)),
    ...(choices.length > 0 && {
      choices: choices.map((choice, index) => ({ value: `item${String(index + 1)}`, text: choice })),
    }),
  };
}

function addPage(editor: Editor, text: TextOf): Path {
  const json = jsonOf(editor);
  const { selection } = editor.store.get();
  const isOnPage = selection?.[0] === 'pages' && typeof selection[1] === 'number';
  const index = isOnPage ? Number(selection[1]) + 1 : lengthOf(json, ['pages']);
  const path = ['pages', index];
  const page = { name: newName(json, 'page'), elements: [] };
  change(editor, (current) => add(current, { list: ['pages'], index }, page), {
    label: text('edit.did.added', { what: text('edit.word.page') }),
    select: path,
  });
  return path;
}

function addQuestion(editor: Editor, text: TextOf, kind: string, question: NewQuestion): void {
  if (placeBehind(jsonOf(editor), editor.store.get().selection) === undefined) addPage(editor, text);
  const json = jsonOf(editor);
  const { selection, locale } = editor.store.get();
  const place = placeBehind(json, selection);
  if (place === undefined) return;
  const path = [...place.list, place.index];
  change(editor, (current) => add(current, place, questionOf(current, locale, question)), {
    label: text('edit.did.added', { what: kind }),
    select: path,
  });
  const entry = entryAt(knownOutline(jsonOf(editor)), path);
  editor.say('edit.say.added', { number: entry?.number ?? 0, kind });
  if (question.title === '') editor.caretTo(caretOfTitle(path, question.type));
}

function addBlock(editor: Editor, text: TextOf, { name, elements }: NamedBlock): void {
  const json = jsonOf(editor);
  const place = placeBehind(json, editor.store.get().selection);
  const { patches, at } =
    place === undefined
      ? insertBlockOnNewPage(json, elements)
      : { patches: insertBlock(json, elements, place), at: place };
  change(editor, () => patches, {
    label: text('edit.templates.did', { what: name }),
    select: [...at.list, at.index],
  });
  editor.say('edit.blocks.say', { what: name, count: questionsIn({ elements }) });
}

function moveTo(editor: Editor, text: TextOf, path: Path, place: Place): void {
  const what = titleIn(jsonOf(editor), path, editor.store.get().locale) || text('edit.untitled');
  const select = pathAfterMove(path, place);
  const [here, there] = [JSON.stringify(path), JSON.stringify(select)];
  // What has the focus is drawn anew in its new place, and keeps it there.
  const caret = editor.caretAt();
  if (caret?.includes(here) === true) editor.caretTo(caret.replace(here, there));
  change(editor, (json) => move(json, path, place), { label: text('edit.did.moved', { what }), select });
  const entry = entryAt(knownOutline(jsonOf(editor)), select);
  editor.say('edit.say.moved', { what, page: (entry?.page ?? 0) + 1, number: entry?.number ?? 0 });
}

function splitPageAt(editor: Editor, text: TextOf, [root, page, list, element]: Path): void {
  if (root !== 'pages' || typeof page !== 'number' || list !== 'elements' || typeof element !== 'number')
    return;
  change(editor, (json) => splitPage(json, page, element, newName(json, 'page')), {
    label: text('edit.did.split'),
    select: ['pages', page + 1],
  });
  editor.say('edit.say.addedPage', { page: page + 2 });
}

/** The next one, else the one before, else what is around. */
function afterRemoval(json: JsonObject, path: Path, index: number): Path | null {
  if (index + 1 < lengthOf(json, path.slice(0, -1))) return path;
  if (index > 0) return path.with(-1, index - 1);
  const around = path.slice(0, -2);
  return around.length === 0 ? null : around;
}

export function useActs(): Acts {
  const editor = useEditor();
  const text = useText();
  const kindWords = useKindWords();
  const removing = useRemoving();
  return useMemo(() => {
    const nameOf = (path: Path): string =>
      titleIn(jsonOf(editor), path, editor.store.get().locale) || text('edit.untitled');
    return {
      addPage() {
        const path = addPage(editor, text);
        editor.caretTo(caretOfTitle(path, ''));
        editor.say('edit.say.addedPage', { page: Number(path[1]) + 1 });
      },
      addQuestion(type, title = '', choices = []) {
        addQuestion(editor, text, kindWords(type, 'name'), { type, title, choices });
      },
      addBlock(block) {
        addBlock(editor, text, block);
      },
      moveBy(path, direction, byPage = false) {
        const beside = byPage && !isPage(path) ? placeOnPageBeside : placeBeside;
        const place = beside(jsonOf(editor), path, direction);
        if (place !== undefined) moveTo(editor, text, path, place);
      },
      dropOn(path, over) {
        const place = placeOver(jsonOf(editor), path, over);
        if (place !== undefined) moveTo(editor, text, path, place);
      },
      duplicate(path) {
        const index = path.at(-1);
        if (typeof index !== 'number') return;
        const what = nameOf(path);
        change(editor, (json) => duplicate(json, path), {
          label: text('edit.did.duplicated', { what }),
          select: path.with(-1, index + 1),
        });
        editor.say('edit.say.duplicated', { what });
      },
      splitPage(path) {
        splitPageAt(editor, text, path);
      },
      mergePage(page) {
        change(editor, (json) => mergePages(json, page).patches, {
          label: text('edit.did.merged'),
          select: ['pages', page],
        });
        editor.say('edit.say.mergedPages', { page: page + 1 });
      },
      remove(path) {
        const index = path.at(-1);
        if (typeof index === 'number')
          removing(path, { what: nameOf(path), select: afterRemoval(jsonOf(editor), path, index) });
      },
    };
  }, [editor, text, kindWords, removing]);
}
