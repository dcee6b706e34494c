/** Bytes of a response that a page of survey-react-ui or another program sends: with its files in it. */
export const MAX_ANSWERS_BYTES = 8 * 1024 * 1024;

/** Left to the answers that are no files. */
const ROOM_FOR_WORDS = 1024 * 1024;

/** Bytes of a file that fits in: written as base64, it is a third larger. */
export const MAX_INLINE_FILE_BYTES = Math.floor(((MAX_ANSWERS_BYTES - ROOM_FOR_WORDS) * 3) / 4);
