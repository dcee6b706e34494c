/** Names in braces, as the words around them pipe answers: `{visit.day}`, but no `{a:b}`, which is none. */
const PIPED = /\{([^{}:]+)\}/gu;

/** The names whose answers a text takes over, each once, in lower case as expressions compare them. */
export const pipedNames = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(PIPED)].map(([, name = '']) => name.trim().toLowerCase()));

/**
 * Answers that the source takes over and its translation does not.
 *
 * @example lostPiping('{name} 님께', 'Dear citizen') // ['name']
 */
export function lostPiping(source: string, translation: string): readonly string[] {
  if (translation === '') return [];
  const kept = pipedNames(translation);
  return [...pipedNames(source)].filter((name) => !kept.has(name));
}
