import { PLUGIN_ID } from '../text';

interface Translations {
  readonly locale: string;
  readonly data: Record<string, string>;
}

/** Texts of this plugin, and what the content manager calls its content type and fields. */
const loaders = new Map([
  [
    'ko',
    () => Promise.all([import('./ko.json'), import('./editor/ko.json'), import('./content-manager/ko.json')]),
  ],
  [
    'en',
    () => Promise.all([import('./en.json'), import('./editor/en.json'), import('./content-manager/en.json')]),
  ],
]);

/** The texts in one of the admin's languages; none in a language this plugin does not speak. */
export async function translationsOf(locale: string): Promise<Translations> {
  const found = await loaders.get(locale)?.();
  if (found === undefined) return { locale, data: {} };
  const [own, editor, contentManager] = found;
  const prefixed = Object.entries({ ...own.default, ...editor.default }).map(
    ([key, text]): [string, string] => [`${PLUGIN_ID}.${key}`, text],
  );
  return { locale, data: { ...contentManager.default, ...Object.fromEntries(prefixed) } };
}
