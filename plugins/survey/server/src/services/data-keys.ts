const KEY_BYTES = 32;
const ID = /^[\w-]{1,32}$/u;

/** A key that personal answers are sealed with. */
export interface DataKey {
  /** Stands beside what it sealed. */
  readonly id: string;
  readonly key: Buffer;
}

/** The keys of the environment. The first is used from now on, the others only open what they sealed once. */
export interface DataKeys {
  readonly current: DataKey | null;
  find(id: string): DataKey | null;
}

function readKey(written: string): DataKey {
  const at = written.indexOf(':');
  const id = written.slice(0, Math.max(at, 0)).trim();
  const text = written.slice(at + 1).trim();
  const key = Buffer.from(text, /[-_]/u.test(text) ? 'base64url' : 'base64');
  // Never the text itself in a message: it ends in a log.
  if (!ID.test(id)) throw new Error('SURVEY_DATA_KEYS: each key needs an id, as in 2026a:<base64>');
  if (key.length !== KEY_BYTES)
    throw new Error(
      `SURVEY_DATA_KEYS: key "${id}" has ${String(key.length)} bytes instead of ${String(KEY_BYTES)}`,
    );
  return { id, key };
}

/**
 * @param written `id:base64,id:base64`; '' for a site without personal questions
 * @throws Error that says which key is wrong, and shows none
 * @example readDataKeys('2026b:p3Zr…=,2026a:0aFk…=').current?.id // '2026b'
 */
export function readDataKeys(written: string): DataKeys {
  const parts = written.split(',').filter((part) => part.trim() !== '');
  const keys = parts.map(readKey);
  const byId = new Map(keys.map((key) => [key.id, key]));
  if (byId.size < keys.length) throw new Error('SURVEY_DATA_KEYS: two keys have the same id');
  return { current: keys[0] ?? null, find: (id) => byId.get(id) ?? null };
}
