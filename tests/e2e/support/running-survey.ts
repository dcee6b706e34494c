import type { Locator, Page } from '@playwright/test';
import { consequenceInWords } from '../../../plugins/survey/domain/src/editing/versions';
import { TYPE_WORDS } from '../../../plugins/survey/domain/src/editing/versions/sentences/words';
import type { editorPage } from './editor-page';
import type { Hands } from './hands';
import type { Element, Recipe } from './questionnaire-recipe';
import { kindKey } from './questionnaire-words';
import { expect, type Language } from './test';

/** What an administrator does to a survey that people are answering, each with another consequence. */
export interface RunningChanges {
  /** Of this question, the choice with this value goes: answers can no longer be compared. */
  readonly narrowed: { readonly question: string; readonly choice: string };
  /** This question becomes one of another type: earlier answers say nothing any more. */
  readonly retyped: { readonly question: string; readonly type: string };
  /** A new question in these words, which harms nothing. */
  readonly added: string;
}

function named(recipe: Recipe, name: string): Element {
  const found = recipe.pages.flatMap(({ elements }) => elements).find((each) => each.name === name);
  if (found === undefined) throw new Error(`The recipe has no ${name}`);
  return found;
}

/** Changes a running survey in its editor, and reads what publishing says of it. The dialog stays open. */
export async function changeRunning(
  page: Page,
  hands: Hands,
  editor: ReturnType<typeof editorPage>,
  { recipe, changes, language }: { recipe: Recipe; changes: RunningChanges; language: Language },
): Promise<void> {
  const { said } = editor;
  const { narrowed, retyped, added } = changes;
  const search = page.getByRole('searchbox', { name: said('edit.find') });
  const select = async ({ title }: Element): Promise<void> => {
    const words = title?.[language] ?? '';
    await hands.write(search, words);
    await hands.enter(editor.outline.getByRole('treeitem').filter({ hasText: words }));
    await expect(editor.title).toHaveValue(words);
  };

  const narrow = named(recipe, narrowed.question);
  await select(narrow);
  const place = narrow.choices?.findIndex(({ value }) => value === narrowed.choice) ?? -1;
  const name = narrow.choices?.[place]?.text[language] ?? '';
  // What can be done to a choice shows once one is in it.
  await hands.write(editor.choice(place + 1), name);
  await hands.press(page.getByRole('button', { name: said('edit.item.remove', { name }), exact: true }));

  const retype = named(recipe, retyped.question);
  await select(retype);
  await hands.pick(
    page.getByRole('button', { name: said(kindKey(retype.type)), exact: true }),
    said(kindKey(retyped.type)),
  );

  await hands.write(search, '');
  await hands.write(editor.quick, added);
  await page.keyboard.press('Enter');
  await expect(editor.row(new RegExp(added, 'u'))).toBeVisible();

  await hands.press(page.getByRole('button', { name: said('edit.publish'), exact: true }));
  const dialog = page.getByRole('dialog');
  const consequences = ['meaningless', 'breaksComparison', 'harmless'] as const;
  const headings = dialog.getByRole('heading', { level: 3 });
  await expect(headings.filter({ hasText: consequenceInWords('meaningless', language) })).toBeVisible();
  // The gravest first, behind whatever else there is to read.
  expect((await headings.allTextContents()).slice(-consequences.length)).toEqual(
    consequences.map((each) => consequenceInWords(each, language)),
  );
  const saidOf = (consequence: (typeof consequences)[number]): Locator =>
    headings
      .filter({ hasText: consequenceInWords(consequence, language) })
      .locator('xpath=ancestor::section[1]')
      .getByRole('listitem');
  await expect(saidOf('meaningless')).toHaveText([
    new RegExp(TYPE_WORDS.get(retyped.type)?.[language] ?? 'no such type', 'u'),
  ]);
  // Choices and questions are named as the survey's own language has them.
  const anyName = Object.values(narrow.choices?.[place]?.text ?? {}).join('|');
  await expect(saidOf('breaksComparison')).toHaveText([new RegExp(anyName, 'u')]);
  await expect(saidOf('harmless')).toHaveCount(1);
  // Nothing is published before somebody says that they have read it.
  await expect(dialog.getByRole('button', { name: said('edit.publish.now'), exact: true })).toBeDisabled();
  await hands.press(dialog.getByRole('button', { name: said('edit.cancel') }));
}
