import { mapTexts, type Texts } from '../building';
import type { Meaning } from '../expressions/meaning';
import { Untranslatable } from '../expressions/syntax';
import { expressionManager } from '../expressions/tokens';
import { translateExpression, type Translated } from '../expressions/translate';
import { NameGiver } from '../names';
import type { ImportNotes, NotePlace } from '../report';
import { plainText } from './plain-text';
import type { LimeQuestion, LimeSurvey } from './survey';

/** What may follow a variable and means its value. */
const VALUE = /\.(?:NAOK|valueNAOK|value|code)$/u;
/** How older surveys name an answer: survey, group and question by number, then the part. */
const BY_NUMBERS = /\b\d+X\d+X(\d+)(\w*)/gu;

export const PARTS_ARE_CHOICES = new Set(['M', 'P']);
const PARTS_HAVE_VALUES = new Set(['A', 'B', 'C', 'E', 'F', 'H', 'K', 'Q']);
const CELLS = new Set([';', ':']);

/** What is known of the whole survey while its parts are read. */
export class LimeContext {
  private readonly meanings = new Map<string, Meaning>();
  private readonly questions = new Map<string, LimeQuestion>();
  private readonly names = new Map<LimeQuestion, string>();
  readonly giver = new NameGiver();

  constructor(
    survey: LimeSurvey,
    readonly notes: ImportNotes,
  ) {
    for (const group of survey.groups) for (const question of group.questions) this.nameQuestion(question);
    this.own = survey.own;
  }

  readonly own: string;

  nameOf(question: LimeQuestion): string {
    return this.names.get(question) ?? '';
  }

  /** A question by its number. */
  question(id: string): LimeQuestion | undefined {
    return this.questions.get(id);
  }

  private nameQuestion(question: LimeQuestion): void {
    const { id, code, type, parts } = question;
    const name = this.giver.give(code, `question${id}`);
    if (code !== '' && name !== code) this.notes.assume('renamed', { place: name }, code, name);
    this.names.set(question, name);
    this.questions.set(id, question);
    const mean = (suffix: string, meaning: Meaning): void =>
      void this.meanings.set(`${code}${suffix}`, meaning);
    mean('', { kind: PARTS_ARE_CHOICES.has(type) || type === 'R' ? 'several' : 'single', text: `{${name}}` });
    mean('_other', { kind: 'single', text: `{${name}-Comment}` });
    mean('_comment', { kind: 'single', text: `{${name}-Comment}` });
    for (const part of parts) {
      if (PARTS_ARE_CHOICES.has(type))
        mean(`_${part.code}`, { kind: 'chosen', text: `{${name}}`, value: part.code });
      else if (PARTS_HAVE_VALUES.has(type))
        mean(`_${part.code}`, { kind: 'single', text: `{${name}.${part.code}}` });
      else if (type === '1') mean(`_${part.code}_0`, { kind: 'single', text: `{${name}.${part.code}}` });
    }
    if (!CELLS.has(type)) return;
    const columns = parts.filter(({ scale }) => scale === '1');
    for (const row of parts.filter(({ scale }) => scale !== '1'))
      for (const column of columns)
        mean(`_${row.code}_${column.code}`, { kind: 'single', text: `{${name}.${row.code}.${column.code}}` });
  }

  private said(name: string): Meaning {
    const found = this.meanings.get(name.replace(VALUE, ''));
    if (found === undefined) throw new Untranslatable(name);
    return found;
  }

  translated(source: string, self?: LimeQuestion): Translated {
    const named = source.replace(BY_NUMBERS, (written, id: string, part: string) => {
      const found = this.questions.get(id);
      return found === undefined ? written : `${found.code}${part === '' ? '' : `_${part}`}`;
    });
    return translateExpression(named, expressionManager, {
      name: (name) => this.said(name),
      self: () => (self === undefined ? this.said('self') : { ...this.said(self.code), text: '{self}' }),
    });
  }

  /** A condition, or a note that it is lost. '1' is what LimeSurvey writes for none. */
  condition(source: string, at: NotePlace): string | undefined {
    if (source.trim() === '' || source.trim() === '1') return undefined;
    const found = this.translated(source);
    if (found.ok) return found.text;
    this.notes.lose('condition', at, source, found.what);
    return undefined;
  }

  /** Titles without their HTML, with answers in them. */
  plain(texts: Texts, at: NotePlace): Texts {
    const read = [...texts].map(([language, html]) => [language, plainText(html)] as const);
    if (read.some(([, { isChanged }]) => isChanged)) this.notes.assume('formattingRemoved', at);
    this.losePictures(texts, at);
    return this.piped(new Map(read.map(([language, { text }]) => [language, text])), at);
  }

  /** Pictures are files of the other site, and not in what was exported. */
  losePictures(texts: Texts, at: NotePlace): void {
    const pictures = [...texts.values()].flatMap((html) => plainText(html).pictures);
    for (const picture of new Set(pictures)) this.notes.lose('media', at, picture);
  }

  /** Names in braces as ours. What is more than a name is put in brackets, for somebody to see. */
  piped(texts: Texts, at: NotePlace): Texts {
    return mapTexts(texts, (text) =>
      text.replace(/\{([^{}\s][^{}]*)\}/gu, (written, inner: string) => {
        const name = inner
          .trim()
          .replace(/^INSERTANS:/u, '')
          .replace(/\.shown$/u, '');
        const found = this.translated(name);
        if (found.ok && /^\{[^{}]+\}$/u.test(found.text)) return found.text;
        this.notes.lose('pipedText', at, written);
        return `(${inner.trim()})`;
      }),
    );
  }
}
