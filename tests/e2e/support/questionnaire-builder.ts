import { expect, type Locator, type Page } from '@playwright/test';
import { adminWords } from './admin-words';
import type { Hands } from './hands';
import { setIn, type Choice, type Element, type Recipe } from './questionnaire-recipe';
import { kindKey, testsIn, type Said, type Test } from './questionnaire-words';
import type { Language } from './test';

/** Characters of a title that are shown wherever it is shortened. */
const SHOWN = 10;

/** A person who builds a questionnaire in the editor from its recipe. */
export class QuestionnaireBuilder {
  private readonly said: Said;
  private readonly built: Element[] = [];

  /** @param pastes lists of choices come from a spreadsheet, with both languages; or they are typed, in Korean */
  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    private readonly language: Language,
    private readonly pastes: boolean,
  ) {
    this.said = adminWords(language).survey;
  }

  async build({ pages }: Recipe): Promise<void> {
    const korean = this.button('한국어');
    if ((await korean.getAttribute('aria-pressed')) === 'false') await this.hands.press(korean);
    for (const { title, elements } of pages) {
      await this.hands.press(this.button(this.said('edit.addPage')));
      await this.hands.write(this.field('edit.text.pageTitle'), title.ko);
      for (const element of elements) await this.add(element);
    }
  }

  private button(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  private field(key: Parameters<Said>[0]): Locator {
    return this.page.getByRole('textbox', { name: this.said(key), exact: true });
  }

  private async add(element: Element): Promise<void> {
    const { title, description, html } = element;
    await this.pickKind(element.type);
    if (title !== undefined) await this.hands.write(this.field('edit.text.title'), title.ko);
    if (description !== undefined)
      await this.hands.write(this.field('edit.text.description'), description.ko);
    if (html !== undefined) await this.hands.write(this.field('edit.text.html'), html.ko);
    await this.writeLists(element);
    await this.setAnswers(element);
    await this.setWords(element);
    if (element.visibleIf !== undefined) await this.setCondition(element.visibleIf);
    this.built.push(element);
  }

  private async pickKind(type: string): Promise<void> {
    const name = this.said(kindKey(type));
    await this.hands.press(this.button(this.said('edit.kinds')));
    const dialog = this.page.getByRole('dialog');
    await this.hands.write(dialog.getByRole('textbox', { name: this.said('edit.kinds.find') }), name);
    await this.hands.press(dialog.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).first());
    await expect(dialog).toBeHidden();
  }

  private async writeLists({ choices, rows, columns, rateValues, ...element }: Element): Promise<void> {
    if (choices !== undefined) await this.writeList('edit.word.choice', choices);
    if (rows !== undefined) await this.writeList('edit.word.row', rows);
    if (columns !== undefined) await this.writeList('edit.word.column', columns);
    const { rateMin, rateMax } = element;
    if (rateMin !== undefined && rateMax !== undefined)
      await this.writeList(
        'edit.word.point',
        Array.from({ length: rateMax - rateMin + 1 }, (_, index) => ({
          value: rateMin + index,
          text: { ko: String(rateMin + index), en: String(rateMin + index) },
        })),
      );
    if (rateValues !== undefined) await this.writeList('edit.word.point', rateValues);
  }

  private async writeList(word: Parameters<Said>[0], items: readonly Choice[]): Promise<void> {
    const what = this.said(word);
    const list = this.page.getByRole('list', { name: what, exact: true });
    const set = setIn(items);
    if (set !== undefined) await this.takeSet(list, what, set.name[this.language]);
    else if (this.pastes) await this.paste(list, what, items);
    const have = set?.choices.length ?? (this.pastes ? items.length : 0);
    for (const [index, { text }] of items.entries())
      if (index >= have) await this.typeItem(list, what, index, text.ko);
    await expect(this.items(list, what)).toHaveCount(items.length);
  }

  private items(list: Locator, what: string): Locator {
    const names = new RegExp(
      `^${this.said('edit.item.label', { what, number: 0 }).replace('0', '\\d+')}$`,
      'u',
    );
    return list.getByRole('listitem').filter({ has: this.page.getByRole('textbox', { name: names }) });
  }

  private newItem(list: Locator, what: string): Locator {
    return list.getByRole('textbox', { name: this.said('edit.item.new', { what }), exact: true });
  }

  private async takeSet(list: Locator, what: string, name: string): Promise<void> {
    const count = await this.items(list, what).count();
    await this.hands.press(this.button(this.said('edit.templates.sets')));
    await this.hands.press(this.button(this.said('edit.templates.sets.replace.what', { what: name, count })));
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  private async paste(list: Locator, what: string, items: readonly Choice[]): Promise<void> {
    for (let left = await this.items(list, what).count(); left > 0; left -= 1) {
      const last = this.items(list, what).last();
      await last.hover();
      await this.hands.press(last.getByRole('button').last());
      await expect(this.items(list, what)).toHaveCount(left - 1);
    }
    const rows = items.map(({ value, text }) => [String(value), text.ko, text.en].join('\t'));
    await this.page.evaluate(
      (table) => navigator.clipboard.writeText(table),
      ['값\tko\ten', ...rows].join('\n'),
    );
    await this.newItem(list, what).click();
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  private async typeItem(list: Locator, what: string, index: number, words: string): Promise<void> {
    const name = this.said('edit.item.label', { what, number: index + 1 });
    const there = list.getByRole('textbox', { name, exact: true });
    if (index < (await this.items(list, what).count())) return this.hands.write(there, words);
    await this.hands.write(this.newItem(list, what), words);
    await this.page.keyboard.press('Enter');
    await expect(there).toHaveValue(words);
  }

  private async setAnswers(element: Element): Promise<void> {
    const { said, hands } = this;
    if (element.showOtherItem === true) await hands.press(this.button(said('edit.special.other')));
    if (element.showNoneItem === true) await hands.press(this.button(said('edit.special.none')));
    if (element.isRequired === true)
      await hands.press(this.page.getByRole('checkbox', { name: said('edit.required'), exact: true }));
    if (element.maxSelectedChoices !== undefined)
      await this.setNumber('answers', 'maxSelectedChoices', element.maxSelectedChoices);
    if (element.maxLength !== undefined) await this.setNumber('answers', 'maxLength', element.maxLength);
    if (element.eachRowRequired === true) {
      await this.open('checks');
      await hands.press(
        this.page.getByRole('checkbox', { name: said('edit.property.eachRowRequired'), exact: true }),
      );
    }
    if (element.expression !== undefined) {
      await this.open('answers');
      await hands.write(this.setting(said('edit.property.expression')), element.expression);
      await this.page.keyboard.press('Enter');
    }
    if (element.visible === false) {
      await this.open('more');
      await hands.press(this.page.getByRole('checkbox', { name: 'visible', exact: true }));
    }
    if (element.clearIfInvisible !== undefined) {
      await this.open('more');
      await hands.choose(
        this.page.getByRole('combobox', { name: 'clearIfInvisible', exact: true }),
        element.clearIfInvisible,
      );
    }
  }

  private async setWords(element: Element): Promise<void> {
    const { said, hands } = this;
    const inSettings = ['placeholder', 'otherText', 'noneText'] as const;
    for (const property of inSettings) {
      const words = element[property];
      if (words === undefined) continue;
      await this.open('wording');
      await hands.write(this.setting(said(`edit.property.${property}`)), words.ko);
    }
    if (element.minRateDescription !== undefined)
      await hands.write(this.field('edit.text.minRate'), element.minRateDescription.ko);
    if (element.maxRateDescription !== undefined)
      await hands.write(this.field('edit.text.maxRate'), element.maxRateDescription.ko);
  }

  private setting(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  private async setNumber(
    group: 'answers',
    property: 'maxSelectedChoices' | 'maxLength',
    value: number,
  ): Promise<void> {
    await this.open(group);
    await this.hands.write(this.setting(this.said(`edit.property.${property}`)), String(value));
  }

  /** A group of settings says its state while it is closed. */
  private async open(group: 'wording' | 'answers' | 'when' | 'checks' | 'more'): Promise<void> {
    const title = this.said(group === 'more' ? 'edit.more.title' : `edit.group.${group}`);
    const header = this.page.getByRole('button', { name: new RegExp(`^${title}`, 'u'), expanded: false });
    if ((await header.count()) > 0) await this.hands.press(header);
  }

  private async setCondition(expression: string): Promise<void> {
    const { said, hands } = this;
    await this.open('when');
    const group = this.page.getByRole('group', { name: said('edit.property.visibleIf'), exact: true });
    await hands.press(this.button(said('edit.condition.begin'), group));
    const dialog = this.page.getByRole('dialog');
    for (const [index, test] of testsIn(expression).entries()) {
      await hands.press(this.button(said('edit.condition.add'), dialog));
      const box = (name: Parameters<Said>[0]): Locator =>
        dialog.getByRole('combobox', { name: said(name), exact: true }).nth(index);
      await hands.find(box('edit.condition.subject'), this.subjectOf(test));
      await hands.choose(box('edit.condition.operator'), said(`edit.operator.${test.operator}`));
      if (test.value !== undefined)
        await hands.choose(
          dialog.getByRole('combobox', { name: said('edit.condition.value'), exact: true }),
          this.valueOf(test),
        );
    }
    await hands.press(this.button(said('edit.condition.done'), dialog));
    await expect(dialog).toBeHidden();
  }

  private elementNamed(name: string): Element {
    const found = this.built.find((each) => each.name === name);
    if (found === undefined) throw new Error(`${name} was not built yet`);
    return found;
  }

  /** The beginning of its words, since long ones are shortened. */
  private subjectOf({ subject }: Test): string {
    return (this.elementNamed(subject).title?.ko ?? '').slice(0, SHOWN);
  }

  private valueOf({ subject, value }: Test): string {
    const { choices, rateValues, noneText } = this.elementNamed(subject);
    if (value === 'none') return noneText?.ko ?? '';
    const found = [...(choices ?? []), ...(rateValues ?? [])].find((each) => String(each.value) === value);
    // What comes from a set is there in both languages, what was typed in Korean alone.
    const isOffered = choices === undefined && setIn(rateValues ?? []) !== undefined;
    return found?.text[isOffered ? this.language : 'ko'] ?? '';
  }
}
