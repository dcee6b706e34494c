import type { Part } from '../parts';
import type { Path } from '../patches';
import { answerKindOf, type AnswerKind } from './answer-kind';
import { treeFrom, type ConditionTree, type Operand } from './condition-tree';
import { ownerOf, pointerTo, titleOfPart, valueTitle, type Naming, type WordsLocale } from './naming';
import { subjectOf, type Subject } from './subjects';
import type { ConditionWords, Followed, RuleProperty } from './words';
import { wordsEn } from './words-en';
import { wordsKo } from './words-ko';

export const conditionWords: Readonly<Record<WordsLocale, ConditionWords>> = { ko: wordsKo, en: wordsEn };

export interface Wording {
  readonly naming: Naming;
  readonly locale: WordsLocale;
  /** Where the condition is written, for `{row.x}` and `{panel.x}`. */
  readonly at?: Path;
}

/**
 * A condition as a part of a sentence. A question has its title where it is first named, and only its number after that.
 *
 * @example conditionInWords(treeFrom('{age} >= 18'), { naming, locale: 'ko' }) // '4번 ‘나이’가 18 이상일 때'
 * @example conditionInWords(treeFrom('{age} >= 18'), { naming, locale: 'en' }) // 'Q4 “Age” is 18 or more'
 */
export const conditionInWords = (tree: ConditionTree, wording: Wording): string =>
  new Speaker(wording).condition(tree, 'when');

/**
 * What a property with a condition does, as a sentence.
 *
 * @example ruleInWords('visibleIf', '{age} >= 18', { naming, locale: 'en' }) // 'Shown when Q4 “Age” is 18 or more.'
 */
export const ruleInWords = (property: RuleProperty, source: string, wording: Wording): string =>
  conditionWords[wording.locale].rules[property](conditionInWords(treeFrom(source), wording));

/** A question, page, panel, row or calculated value as people know it: 4번 ‘민원 창구’, Q4 “Service desk”. */
export function partInWords(part: Part, naming: Naming, locale: WordsLocale): string {
  return new Speaker({ naming, locale }).part(part);
}

class Speaker {
  private readonly words: ConditionWords;
  private readonly named = new Set<Part>();

  constructor(private readonly wording: Wording) {
    this.words = conditionWords[wording.locale];
  }

  condition(tree: ConditionTree, followed: Followed): string {
    switch (tree.kind) {
      case 'text':
        return tree.source === '' ? this.words.nothing : this.words.expression(tree.source, followed);
      case 'answered':
        return this.words.answered(
          this.subject(this.subjectAt(tree.subject), tree.subject),
          tree.wanted,
          followed,
        );
      case 'test': {
        const subject = this.subjectAt(tree.subject);
        const kind = kindOf(subject);
        return this.words.test(
          {
            subject: this.subject(subject, tree.subject),
            operator: tree.operator,
            values: this.values(tree.operand, subject, kind),
            isOther: tree.operand.kind === 'question',
            kind,
          },
          followed,
        );
      }
      case 'group':
        return this.group(tree, followed);
    }
  }

  private group({ mode, items }: Extract<ConditionTree, { kind: 'group' }>, followed: Followed): string {
    const between = mode === 'all' ? 'and' : 'or';
    const parts = items.map((item, index) => {
      const next = index === items.length - 1 ? followed : between;
      const isGroup = item.kind === 'group' && item.items.length > 1;
      // Only the last bracket can end as the sentence does.
      if (!isGroup || items.length === 1) return this.condition(item, next);
      return this.words.grouped(this.condition(item, next === 'when' ? 'when' : 'noun'), next);
    });
    return parts.length === 0 ? this.words.nothing : parts.join(this.words.glue(mode));
  }

  private subjectAt(name: string): Subject {
    return subjectOf(this.wording.naming, name.replace(/^#/u, ''), this.wording.at);
  }

  /** @param name as it is written, for what nobody has */
  private subject({ parts, index, aspect, word }: Subject, name: string): string {
    if (word !== undefined) return this.words.own[word];
    const [first, ...rest] = parts;
    if (first === undefined) return this.words.quoted(name);
    const outer = index === undefined ? this.part(first) : this.words.item(this.part(first), index + 1);
    const whole = rest.reduce((text, part) => this.words.inside(text, this.part(part)), outer);
    if (aspect === 'comment') return this.words.comment(whole);
    return aspect === 'count' ? this.words.count(whole) : whole;
  }

  part(part: Part): string {
    const { naming, locale } = this.wording;
    if (part.kind === 'calculated') return this.words.calculated(part.name);
    const title = titleOfPart(naming, part, locale);
    const quoted = title === '' ? '' : this.words.quoted(title);
    const label = this.label(part);
    if (label === undefined)
      return quoted === '' ? this.words.untitled[part.kind === 'panel' ? 'panel' : 'question'] : quoted;
    const isKnown = this.named.has(part);
    this.named.add(part);
    return [label, isKnown ? '' : quoted].filter((text) => text !== '').join(' ');
  }

  /** The number of a question or page, in words. */
  private label(part: Part): string | undefined {
    const page = part.kind === 'page' ? part.path[1] : undefined;
    if (typeof page === 'number') return this.words.page(page + 1);
    const number = this.wording.naming.numbers.get(pointerTo(ownerOf(part)));
    return number === undefined ? undefined : this.words.numbered(number);
  }

  private values(operand: Operand, subject: Subject, kind: AnswerKind): readonly string[] {
    if (operand.kind === 'question') return [this.subject(this.subjectAt(operand.name), operand.name)];
    const values = operand.kind === 'values' ? operand.values : [operand.value];
    return values.map((value) => this.value(value, subject, kind));
  }

  private value(value: string | number | boolean, { valued, parts }: Subject, kind: AnswerKind): string {
    const { naming, locale } = this.wording;
    // A column without choices of its own has those of its matrix.
    for (const part of [valued, ...parts.toReversed()]) {
      const title = part === undefined ? undefined : valueTitle(naming, part, value, locale);
      if (title !== undefined) return this.words.quoted(title);
    }
    if (kind === 'date') return this.date(String(value)) ?? String(value);
    if (kind === 'scale' && typeof value === 'number') return this.words.points(String(value));
    return typeof value === 'number' || kind === 'number' ? String(value) : this.words.quoted(String(value));
  }

  private date(value: string): string | undefined {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? [];
    if (year === undefined || month === undefined || day === undefined) return undefined;
    return this.words.date(Number(year), Number(month), Number(day));
  }
}

function kindOf({ valued, written, parts, aspect }: Subject): AnswerKind {
  if (aspect !== 'answer') return aspect === 'count' ? 'number' : 'text';
  if (parts.at(-1)?.kind === 'row') return 'one';
  if (written === undefined || valued?.kind === 'calculated') return 'number';
  return answerKindOf(written);
}
