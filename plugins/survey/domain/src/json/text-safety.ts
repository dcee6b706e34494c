// Control characters but for tab and line breaks: they have no place in an answer and break CSV, XML and terminals. So do
// the two that turn the text after them around, which no language needs: `photo<U+202E>gnp.exe` reads photoexe.png.
const controlCharacters = /(?![\t\n\r])[\p{Cc}\u2028\u2029\u202d\u202e\ufffe\uffff]/u;
const singleLineBreakers = /[\n\r]/;

/** A text that every database and every reader can hold: no control characters, no half of a surrogate pair. */
export function isCleanText(text: string): boolean {
  return !controlCharacters.test(text) && !hasLoneSurrogate(text);
}

/** As isCleanText, and on one line. */
export function isCleanLine(text: string): boolean {
  return isCleanText(text) && !singleLineBreakers.test(text);
}

function hasLoneSurrogate(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return true;
  }
  return false;
}
