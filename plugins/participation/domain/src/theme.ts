/** The design tokens a city may set, and what their values may look like. Nothing else reaches the page. */
const COLOUR = /^(#[0-9a-f]{3,8}|(rgb|hsl|oklch)\([0-9.,%/ ]+\))$/iu;
const LENGTH = /^\d+(\.\d+)?(rem|px|em)$/u;
const FONT = /^[\p{L}\p{N}\s,"'-]{1,300}$/u;

const TOKENS: Readonly<Record<string, RegExp>> = {
  bg: COLOUR,
  surface: COLOUR,
  sunken: COLOUR,
  ink: COLOUR,
  'ink-2': COLOUR,
  line: COLOUR,
  edge: COLOUR,
  accent: COLOUR,
  'accent-2': COLOUR,
  'on-accent': COLOUR,
  'accent-soft': COLOUR,
  ok: COLOUR,
  'ok-soft': COLOUR,
  warn: COLOUR,
  'warn-soft': COLOUR,
  bad: COLOUR,
  'bad-soft': COLOUR,
  focus: COLOUR,
  bar: COLOUR,
  'bar-2': COLOUR,
  font: FONT,
  radius: LENGTH,
};

export interface ThemeProblem {
  readonly token: string;
  readonly code: 'unknownToken' | 'badValue';
}

export interface Theme {
  /** Stylesheet to be served after the site's own. Empty when nothing is set. */
  readonly css: string;
  readonly problems: readonly ThemeProblem[];
}

/**
 * Turns a city's tokens into a stylesheet.
 *
 * @example
 * themeFrom({ accent: '#0a6' }).css // ':root:root{--city-accent:#0a6}'
 */
export function themeFrom(tokens: unknown): Theme {
  if (typeof tokens !== 'object' || tokens === null || Array.isArray(tokens))
    return { css: '', problems: [] };
  const lines: string[] = [];
  const problems: ThemeProblem[] = [];
  for (const [written, value] of Object.entries(tokens)) {
    const token = written.replace(/^--city-/u, '');
    const pattern = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
    if (pattern === undefined) problems.push({ token, code: 'unknownToken' });
    else if (typeof value !== 'string' || !pattern.test(value)) problems.push({ token, code: 'badValue' });
    else lines.push(`--city-${token}:${value}`);
  }
  // Doubled so that a city's colour also wins over the dark scheme's rule; a city that sets colours sets them for good.
  return { css: lines.length === 0 ? '' : `:root:root{${lines.join(';')}}`, problems };
}
