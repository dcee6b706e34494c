/** A record may say anything: nothing of it may steer a terminal, or start a line as if this program said it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
}

/** Puts what a record says into the places of a text. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => printable(String(params[name] ?? whole)));
}
