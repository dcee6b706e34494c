import type { JsonObject } from '../../json/json';
import type { Part } from '../parts';
import type { Path } from '../patches';
import { answerKindOf, operatorsOfKind, type AnswerKind, type OperatorOffer } from './answer-kind';
import { ownerOf, type Naming } from './naming';
import { subjectOf, writtenQuestion } from './subjects';

/** Something that a condition can ask about. */
export interface OperandOffer {
  /** As it is written between the braces. */
  readonly subject: string;
  /** What it leads through: a question, its row, its column. Their words are `partInWords`. */
  readonly parts: readonly Part[];
  readonly kind: AnswerKind;
  readonly operators: readonly OperatorOffer[];
  /** Values to choose from, in their order; empty where the answer is free. */
  readonly values: readonly Part[];
  /** Where it is asked, seen from the condition. Calculated values are nowhere. */
  readonly position: 'before' | 'here' | 'after' | 'nowhere';
}

/**
 * Everything that a condition of an element can ask about: questions before and after it, cells of matrices, items, what is asked
 * in the panels that the element is in, how many panels there are, calculated values. In the order of the questionnaire.
 *
 * @param path of the element that has the condition
 */
export function operandsFor(naming: Naming, path: Path): readonly OperandOffer[] {
  return new Offering(naming, path).all();
}

class Offering {
  constructor(
    private readonly naming: Naming,
    private readonly path: Path,
  ) {}

  all(): readonly OperandOffer[] {
    const { parts } = this.naming;
    const holders = parts.holdersOf(this.path);
    const around = holders
      .slice(0, 1)
      .flatMap((holder) =>
        [...holder.inner.values()].flatMap((part) =>
          this.question(part, [], `${holder.word ?? ''}.${part.name}`),
        ),
      );
    const everywhere = [...parts.names.values()].flatMap((part) =>
      part.kind === 'calculated'
        ? [this.offer(part.name, [part], 'number')]
        : holders.includes(part)
          ? []
          : this.question(part, [], part.name),
    );
    return [...around, ...everywhere].filter((offer) => this.isUnderstood(offer));
  }

  /** Names with dots in them can hide each other. */
  private isUnderstood({ subject, parts }: OperandOffer): boolean {
    const found = subjectOf(this.naming, subject, this.path).parts;
    return found.length === parts.length && parts.every((part, index) => part === found[index]);
  }

  private question(part: Part, before: readonly Part[], subject: string): readonly OperandOffer[] {
    const written = writtenQuestion(this.naming.json, part);
    if (written === undefined) return [];
    const chain = [...before, part];
    const itself = this.offer(subject, chain, answerKindOf(written));
    return itself.kind === 'nothing' ? [] : [itself, ...this.inside(part, written, chain, subject)];
  }

  private inside(
    part: Part,
    written: JsonObject,
    chain: readonly Part[],
    subject: string,
  ): readonly OperandOffer[] {
    const rows = [...part.rows.values()].flatMap((row): readonly OperandOffer[] => {
      const name = `${subject}.${row.name}`;
      if (row.kind === 'item') return this.question(row, chain, name);
      if (part.word !== 'row') return [this.offer(name, [...chain, row], 'one')];
      return this.members(part, [...chain, row], name);
    });
    if (written.type !== 'paneldynamic' && written.type !== 'matrixdynamic') return rows;
    return [this.offer(`${subject}.length`, chain, 'number'), ...this.members(part, chain, `${subject}[0]`)];
  }

  private members(part: Part, chain: readonly Part[], subject: string): readonly OperandOffer[] {
    return [...part.inner.values()].flatMap((inner) =>
      this.question(inner, chain, `${subject}.${inner.name}`),
    );
  }

  private offer(subject: string, parts: readonly Part[], kind: AnswerKind): OperandOffer {
    const values = subject.endsWith('.length') ? [] : valuesOf(parts);
    return { subject, parts, kind, operators: operatorsOfKind(kind), values, position: this.position(parts) };
  }

  private position([first]: readonly Part[]): OperandOffer['position'] {
    if (first === undefined || first.kind === 'calculated') return 'nowhere';
    const owner = ownerOf(first);
    if (this.path.every((key, index) => owner[index] === key)) return 'here';
    return comparePaths(owner, this.path) < 0 ? 'before' : 'after';
  }
}

/** A row is answered with its matrix's columns; a column without choices of its own with those of its matrix. */
function valuesOf(parts: readonly Part[]): readonly Part[] {
  const found = parts.findLast(({ values }) => values.size > 0);
  const last = parts.at(-1);
  const isOwn = last?.kind === 'row' || last?.kind === 'column' || found === last;
  return isOwn ? [...(found?.values.values() ?? [])] : [];
}

/** In the order of the questionnaire: below 0 where the first comes first. */
export function comparePaths(a: Path, b: Path): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (typeof key === 'number' && typeof other === 'number' && key !== other) return key - other;
  }
  return a.length - b.length;
}
