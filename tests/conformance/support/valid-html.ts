import { HtmlValidate, StaticConfigLoader, type ResolvedConfig, type RuleConfig } from 'html-validate';

/** Where a rule is about taste rather than about HTML, or knows less than the standard, the reason stands at it. */
const RULES: RuleConfig = {
  // Prettier writes templates so, and both ways are HTML.
  'void-style': ['error', { style: 'selfclosing' }],
  'doctype-style': ['error', { style: 'lowercase' }],
  // Left by templates; browsers fold it.
  'no-trailing-whitespace': 'off',
  // Files come from the same host, under their fingerprints.
  'require-sri': ['error', { target: 'crossorigin' }],
  // A button submits its form unless it says otherwise, and every one of ours does.
  'no-implicit-button-type': 'off',
  // A form sends a list as several controls of one name.
  'form-dup-name': 'off',
  // ARIA 1.2 lets a list have a name.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // Advice for search engines. A survey's title is its author's, and the page comes first.
  'long-title': 'off',
};

/** Puts the same configuration together once instead of for every page, which takes longer than looking at it. */
class OneConfiguration extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OneConfiguration({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: RULES,
  }),
);

/** What stands between the first pair of such tags, without the tags in it; `undefined` without any. */
function contentOf(page: string, tag: string): string | undefined {
  const content = new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, 'su').exec(page)?.[1];
  return content?.replace(/<[^>]*>/gu, '').trim();
}

/** What no validator asks of a page: its language, one first heading, a title of its own. */
function ownProblems(page: string, language: string): readonly string[] {
  const headings = page.match(/<h1[\s>]/gu)?.length ?? 0;
  const title = contentOf(page, 'title') ?? '';
  const heading = contentOf(page, 'h1') ?? '';
  return [
    ...(page.includes(`<html lang="${language}"`) ? [] : [`lang is not ${language}`]),
    ...(headings === 1 ? [] : [`${String(headings)} first headings`]),
    ...(heading !== '' && title.includes(heading) ? [] : [`“${title}” does not name “${heading}”`]),
  ];
}

/** Everything wrong with a page as the server sent it, each as `rule: message (where)`; nothing for a valid one. */
export async function htmlProblems(page: string, language: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
  return [...new Set([...ownProblems(page, language), ...found])];
}
