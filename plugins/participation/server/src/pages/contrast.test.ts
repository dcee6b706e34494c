import { readFileSync } from 'node:fs';
import path from 'node:path';

const tokens = readFileSync(path.join(__dirname, '../../../browser/src/styles/tokens.css'), 'utf8');

/** The declarations of the rule that begins with this. */
function declarations(beginning: string): readonly string[] {
  const at = tokens.indexOf(beginning);
  if (at < 0) throw new Error(`There is no ${beginning}`);
  const body = tokens.slice(at + beginning.length, tokens.indexOf('}', at));
  return body.split(';').map((each) => each.replace(/\s+/gu, ' ').trim());
}

describe('a preview in high contrast', () => {
  it('looks as for those who asked their system for more contrast', () => {
    const asked = declarations('@media (prefers-contrast: more) {\n  :root {');
    expect(asked.length).toBeGreaterThan(10);
    expect(declarations('.more-contrast {')).toEqual(asked);
  });

  it('does so in the dark as well', () => {
    const asked = declarations(
      "@media (prefers-contrast: more) and (prefers-color-scheme: dark) {\n  :root:not([data-theme='light']) {",
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(declarations(".more-contrast:root:not([data-theme='light']) {")).toEqual(asked);
  });
});
