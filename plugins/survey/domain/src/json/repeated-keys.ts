const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/**
 * The first key that occurs twice in one object of a JSON text, or undefined. JSON.parse keeps the last of them without
 * a word, so that what was checked by one reader may not be what another stores (RFC 8259, section 4).
 *
 * @param text - JSON that JSON.parse accepts
 * @example repeatedKey('{"a":1,"a":2}') // 'a'
 */
export function repeatedKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [found] of text.matchAll(token)) {
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(undefined);
    else if (found === '}' || found === ']') open.pop();
    else if (found === ':') {
      const key = keyOf(last);
      const keys = open.at(-1);
      if (keys?.has(key) === true) return key;
      keys?.add(key);
    }
    last = found;
  }
  return undefined;
}

/** `"a"` and `"\\u0061"` are the same key. */
function keyOf(written: string): string {
  const key: unknown = JSON.parse(written);
  return String(key);
}
