import { decodeBase32, encodeBase32, groupsOfFour } from '../shared/base32';

/** 80 bits: with guesses limited per network, enough for millions of codes in one poll. */
export const INVITATION_CODE_BYTES = 10;

/** @example formatInvitationCode(new Uint8Array(10)) // '0000-0000-0000-0000' */
export function formatInvitationCode(bytes: Uint8Array): string {
  if (bytes.length !== INVITATION_CODE_BYTES) {
    throw new RangeError(`An invitation code has ${String(INVITATION_CODE_BYTES)} bytes`);
  }
  return groupsOfFour(encodeBase32(bytes));
}

/** The code that somebody typed, as it was handed out, or `null` when it cannot be one. */
export function normaliseInvitationCode(text: string): string | null {
  const bytes = decodeBase32(text);
  return bytes?.length === INVITATION_CODE_BYTES ? formatInvitationCode(bytes) : null;
}
