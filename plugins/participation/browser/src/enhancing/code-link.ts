/** The field of a code on a page's door. */
const FIELD = 'code';

/**
 * The code in what stands behind `#`, as a slip's QR code holds it; `null` for anything else.
 *
 * @example codeIn('#code=ABCD-EFGH') // 'ABCD-EFGH'
 */
export function codeIn(hash: string): string | null {
  const code = new URLSearchParams(hash.replace(/^#/u, '')).get('code') ?? '';
  return /^[0-9A-Za-z-]{1,64}$/u.test(code) ? code : null;
}

/**
 * Fills in the code of the slip that was scanned. It was sent to no server on the way here, and does not stay in the address, where
 * the browser's history and whoever looks over somebody's shoulder would find it.
 */
export function fillCode(): void {
  const code = codeIn(location.hash);
  const field = document.getElementById(FIELD);
  if (code === null || !(field instanceof HTMLInputElement)) return;
  if (field.value === '') field.value = code;
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  field.scrollIntoView({ block: 'center' });
  field.form?.querySelector('button')?.focus({ preventScroll: true });
}
