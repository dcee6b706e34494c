export const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Every id that something points to is there once, and no id is there twice. */
function expectSoundIds(body: string): void {
  const ids = [...body.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const pointed = [...body.matchAll(/(?:href="#|for="|aria-(?:describedby|labelledby)=")([^"]+)"/gu)];
  for (const [, list = ''] of pointed) for (const id of list.split(' ')) expect(ids).toContain(id);
}

/** What holds of the body of every page: one first heading, sound ids, and no markup but our own. */
export function expectSound(body: string): void {
  expect(count(body, /<h1>/gu)).toBe(1);
  expect(body).not.toContain('<script>');
  expect(body).not.toContain('undefined');
  expect(body).not.toContain('[object');
  expect(body).not.toMatch(/ style=| on[a-z]+="/u);
  expectSoundIds(body);
}
