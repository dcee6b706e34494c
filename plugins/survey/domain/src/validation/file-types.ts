/** Media types that belong to a file name's ending; a name and a type that contradict each other are a lie. */
const typesByEnding: Readonly<Record<string, readonly string[]>> = {
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  pdf: ['application/pdf'],
  txt: ['text/plain'],
  csv: ['text/csv', 'text/plain', 'application/vnd.ms-excel'],
  zip: ['application/zip', 'application/x-zip-compressed'],
  mp3: ['audio/mpeg'],
  mp4: ['video/mp4', 'audio/mp4'],
};

/** Pictures and pages that may carry scripts are never taken, whatever the author accepts. */
const neverTaken = /^(?:image\/svg\+xml|text\/html|application\/xhtml\+xml|text\/xml|application\/xml)$/;
const endingsNeverTaken = new Set(['svg', 'svgz', 'html', 'htm', 'xhtml', 'shtml', 'xht', 'mhtml']);

/** Whether a file is of a kind the author accepts and its name agrees with its type. */
export function isAcceptedFile(
  accepted: readonly string[],
  file: { readonly name: string; readonly type: string },
): boolean {
  const [, ending = ''] = /\.([^.]+)$/.exec(file.name.toLowerCase()) ?? [];
  const type = file.type.toLowerCase();
  if (neverTaken.test(type) || endingsNeverTaken.has(ending)) return false;
  const expected = Object.hasOwn(typesByEnding, ending) ? typesByEnding[ending] : undefined;
  if (type !== '' && expected !== undefined && !expected.includes(type)) return false;
  return accepted.length === 0 || accepted.some((pattern) => fits(pattern, ending, type));
}

function fits(pattern: string, ending: string, type: string): boolean {
  if (pattern === '*' || pattern === '*/*') return true;
  if (pattern.startsWith('.')) return pattern === `.${ending}`;
  return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}
