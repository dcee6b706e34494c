import { mapTexts, type Texts } from '../building';
import { quoted, type Meaning, type Meanings } from '../expressions/meaning';
import { Untranslatable } from '../expressions/syntax';
import { xpath } from '../expressions/tokens';
import { translateExpression } from '../expressions/translate';
import { NameGiver } from '../names';
import type { ImportNotes, NotePlace } from '../report';
import type { SheetRow } from './sheet-table';
import type { Node } from './tree';

/** A question, as conditions may name it. */
interface Named {
  /** As it is called from now on. */
  readonly name: string;
  readonly isSeveral: boolean;
  /** The repeats it stands in, outermost first. */
  readonly repeats: readonly string[];
}

/** Where an expression stands: the question, and the repeats around it. */
export interface Standing {
  readonly place: NotePlace;
  readonly name: string;
  readonly repeats: readonly string[];
}

const SEVERAL = new Set(['select_multiple', 'rank', 'acknowledge', 'select_multiple_from_file']);

/** What is known of the whole form while its parts are read. */
export class FormContext {
  private readonly named = new Map<string, Named>();
  private readonly byRow = new Map<SheetRow, string>();
  private readonly giver = new NameGiver();

  constructor(
    readonly own: string,
    readonly notes: ImportNotes,
  ) {}

  /** Gives everything its name, before any expression is read: it may name what comes later. */
  nameAll(nodes: readonly Node[], repeats: readonly string[] = []): void {
    for (const node of nodes) {
      const written = node.row.cell('name');
      const name = this.giver.give(written, `${node.kind}${node.row.line}`);
      this.byRow.set(node.row, name);
      const at = { place: name, line: node.row.line };
      if (written !== '' && name !== written) this.notes.assume('renamed', at, written, name);
      const isSeveral = node.kind === 'question' && SEVERAL.has(node.type);
      if (written !== '' && !this.named.has(written)) this.named.set(written, { name, isSeveral, repeats });
      if (node.kind !== 'question')
        this.nameAll(node.children, node.kind === 'repeat' ? [...repeats, name] : repeats);
    }
  }

  nameOf(row: SheetRow): string {
    return this.byRow.get(row) ?? '';
  }

  standing(row: SheetRow, repeats: readonly string[]): Standing {
    const name = this.nameOf(row);
    return { name, repeats, place: { place: name, line: row.line } };
  }

  /** A name of this form as SurveyJS says it at some place. */
  private said(name: string, at: Standing): Meaning {
    const found = this.named.get(name);
    if (found === undefined) throw new Untranslatable(`\${${name}}`);
    const text = `{${prefix(found.repeats, at.repeats, name)}${found.name}}`;
    return { kind: found.isSeveral ? 'several' : 'single', text };
  }

  private meanings(at: Standing, constants: ReadonlyMap<string, string>): Meanings {
    const isSeveral = [...this.named.values()].some(({ name, isSeveral }) => isSeveral && name === at.name);
    return {
      name: (name, isMarked) => {
        if (isMarked) return this.said(name, at);
        const value = constants.get(name);
        if (value === undefined) throw new Untranslatable(name);
        return { kind: 'constant', value };
      },
      self: () => ({ kind: isSeveral ? 'several' : 'single', text: '{self}' }),
    };
  }

  meaningsAt(at: Standing): Meanings {
    return this.meanings(at, new Map());
  }

  /** @param constants values that plain words stand for, in filters of choices */
  translated(
    source: string,
    at: Standing,
    constants: ReadonlyMap<string, string> = new Map(),
  ): ReturnType<typeof translateExpression> {
    return translateExpression(source, xpath, this.meanings(at, constants));
  }

  /** An expression, or a note that it is lost. */
  expression(source: string, at: Standing, code: 'condition' | 'calculation'): string | undefined {
    if (source === '') return undefined;
    const found = this.translated(source, at);
    if (found.ok) return found.text;
    this.notes.lose(code, at.place, source, found.what);
    return undefined;
  }

  /** Texts with answers in them: `${name}` becomes `{name}`. */
  piped(texts: Texts, at: Standing): Texts {
    return mapTexts(texts, (text) =>
      text.replace(/\$\{\s*([^{}\s]+)\s*\}/gu, (written, name: string) => {
        try {
          const meaning = this.said(name, at);
          return meaning.kind === 'constant' || meaning.kind === 'chosen'
            ? quoted(meaning.value)
            : meaning.text;
        } catch (error) {
          if (!(error instanceof Untranslatable)) throw error;
          this.notes.lose('pipedText', at.place, written);
          return `(${name})`;
        }
      }),
    );
  }
}

/** How an answer inside a repeat is reached from where an expression stands. */
function prefix(target: readonly string[], here: readonly string[], name: string): string {
  if (target.length === 0) return '';
  const isAround = target.every((repeat, index) => here[index] === repeat);
  const steps = here.length - target.length;
  // From outside, or from deeper than one repeat, there is no single answer that is meant.
  if (!isAround || steps > 1) throw new Untranslatable(`\${${name}}`);
  return steps === 0 ? 'panel.' : 'parentPanel.';
}
