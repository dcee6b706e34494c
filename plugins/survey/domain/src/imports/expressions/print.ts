import { callIn, isCompound } from './functions';
import { quoted, type Meaning, type Meanings, type Printing } from './meaning';
import { Untranslatable, type ForeignExpression, type ForeignOperator } from './syntax';

const SURVEYJS: Readonly<Record<ForeignOperator, string>> = {
  or: 'or',
  and: 'and',
  '=': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '%': '%',
};

const isEquality = (operator: ForeignOperator): boolean => operator === '=' || operator === '!=';

/** Writes expressions of another program in the language of SurveyJS. */
export class Printer implements Printing {
  constructor(private readonly meanings: Meanings) {}

  print(expression: ForeignExpression): string {
    switch (expression.kind) {
      case 'text':
        return quoted(expression.value);
      case 'number':
        return String(expression.value);
      case 'name':
      case 'self':
        return printedMeaning(this.meaningOf(expression));
      case 'not':
        return `!(${this.print(expression.operand)})`;
      case 'minus':
        return `0 - ${this.inBrackets(expression.operand)}`;
      case 'call':
        return callIn(expression, this);
      case 'binary':
        return this.binary(expression);
    }
  }

  /** An operand: in brackets where it is more than one thing. */
  inBrackets(expression: ForeignExpression): string {
    const text = this.print(expression);
    const isOne =
      expression.kind === 'call'
        ? !isCompound(expression.name)
        : expression.kind !== 'binary' && expression.kind !== 'minus';
    return isOne ? text : `(${text})`;
  }

  /** What a name stands for; undefined for what is no name. */
  meaningOf(expression: ForeignExpression): Meaning {
    if (expression.kind === 'name') return this.meanings.name(expression.name, expression.isMarked);
    if (expression.kind === 'self') return this.meanings.self();
    return { kind: 'single', text: this.inBrackets(expression) };
  }

  /** Whether something is answered at all. */
  emptiness(expression: ForeignExpression, isWanted: boolean): string {
    const meaning = this.meaningOf(expression);
    if (meaning.kind === 'constant') throw new Untranslatable(meaning.value);
    if (meaning.kind === 'chosen') return chosen(meaning, !isWanted);
    return `${meaning.text} ${isWanted ? 'empty' : 'notempty'}`;
  }

  private binary({ operator, left, right }: ForeignExpression & { kind: 'binary' }): string {
    if (isEquality(operator)) {
      if (isName(left) && right.kind === 'text') return this.comparison(left, operator === '=', right.value);
      if (isName(right) && left.kind === 'text') return this.comparison(right, operator === '=', left.value);
    }
    // A known value reads better behind what is compared with it.
    if (isEquality(operator) && isName(left) && this.meaningOf(left).kind === 'constant')
      return `${this.operand(right, operator)} ${SURVEYJS[operator]} ${this.operand(left, operator)}`;
    return `${this.operand(left, operator)} ${SURVEYJS[operator]} ${this.operand(right, operator)}`;
  }

  private operand(operand: ForeignExpression, operator: ForeignOperator): string {
    // "a and b and c" reads better without brackets; everything else is bracketed, so that no precedence has to be known.
    const isSame = operand.kind === 'binary' && operand.operator === operator;
    const isChain = isSame && (operator === 'and' || operator === 'or');
    return isChain ? this.print(operand) : this.inBrackets(operand);
  }

  private comparison(name: ForeignExpression, isEqual: boolean, value: string): string {
    if (value === '') return this.emptiness(name, isEqual);
    const meaning = this.meaningOf(name);
    if (meaning.kind === 'chosen') return chosen(meaning, (value === 'Y') === isEqual);
    const sign = isEqual ? '=' : '<>';
    if (meaning.kind !== 'several') return `${printedMeaning(meaning)} ${sign} ${quoted(value)}`;
    return `${meaning.text} ${sign} [${value.split(/\s+/u).map(quoted).join(', ')}]`;
  }
}

const isName = ({ kind }: ForeignExpression): boolean => kind === 'name' || kind === 'self';

function chosen({ text, value }: Meaning & { kind: 'chosen' }, isChosen: boolean): string {
  const contains = `${text} contains ${quoted(value)}`;
  return isChosen ? contains : `!(${contains})`;
}

function printedMeaning(meaning: Meaning): string {
  if (meaning.kind === 'constant') return quoted(meaning.value);
  // Only whether it is chosen can be asked.
  if (meaning.kind === 'chosen') throw new Untranslatable(meaning.value);
  return meaning.text;
}
