import { parseExpression } from '../../expressions/parse';
import { parseForeign } from './parse';
import type { Meanings } from './meaning';
import { Printer } from './print';
import { Untranslatable, type ForeignExpression } from './syntax';
import type { Dialect } from './tokens';

export type Translated =
  | { readonly ok: true; readonly text: string }
  /** `what` has no counterpart: a function, a name, a sign. */
  | { readonly ok: false; readonly what: string };

/**
 * An expression of another program in the language of SurveyJS.
 *
 * @example translateExpression("${age} >= 18 and selected(${means}, 'bus')", xpath, meanings)
 * // { ok: true, text: "({age} >= 18) and ({means} contains 'bus')" }
 */
export function translateExpression(source: string, dialect: Dialect, meanings: Meanings): Translated {
  try {
    return printForeign(parseForeign(source, dialect), meanings);
  } catch (error) {
    if (error instanceof Untranslatable) return { ok: false, what: error.what };
    throw error;
  }
}

export function printForeign(expression: ForeignExpression, meanings: Meanings): Translated {
  try {
    const text = new Printer(meanings).print(expression);
    // What our own language cannot say, such as a name with a brace in it, is not said.
    return parseExpression(text).ok ? { ok: true, text } : { ok: false, what: text.slice(0, 80) };
  } catch (error) {
    if (error instanceof Untranslatable) return { ok: false, what: error.what };
    throw error;
  }
}
