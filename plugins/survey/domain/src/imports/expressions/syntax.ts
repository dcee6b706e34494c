export type ForeignOperator =
  'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

/** The tree of an expression of another program, XPath as XLSForm writes it or LimeSurvey's expression manager. */
export type ForeignExpression =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Marked as the name of a question: `${age}` is, `age` is not. */
  | { readonly kind: 'name'; readonly name: string; readonly isMarked: boolean }
  /** The question that the expression is written at. */
  | { readonly kind: 'self' }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly ForeignExpression[] }
  | { readonly kind: 'not' | 'minus'; readonly operand: ForeignExpression }
  | {
      readonly kind: 'binary';
      readonly operator: ForeignOperator;
      readonly left: ForeignExpression;
      readonly right: ForeignExpression;
    };

/** What of an expression has no counterpart: a function, a sign, a name. */
export class Untranslatable extends Error {
  constructor(readonly what: string) {
    super(what);
    this.name = 'Untranslatable';
  }
}
