/** What the page says to this script, in its data block. Written by our own server, read with care all the same. */
export interface Settings {
  readonly locale: string;
  readonly version: number;
  readonly submitTo: string;
  readonly questionnaire: object;
  readonly words: Words;
}

export interface Words {
  readonly failed: string;
  readonly sending: string;
  readonly notSent: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function textOf(from: Readonly<Record<string, unknown>>, name: string): string {
  const value = from[name];
  if (typeof value === 'string') return value;
  throw new Error(`The settings of the survey have no ${name}`);
}

/** @throws Error when the block is missing or is not ours */
export function readSettings(text: string | null | undefined): Settings {
  const read: unknown = JSON.parse(text ?? 'null');
  if (!isObject(read) || !isObject(read.words)) throw new Error('The page has no settings for its survey');
  const { questionnaire, version, words } = read;
  if (!isObject(questionnaire) || typeof version !== 'number')
    throw new Error('The settings of the survey have no questionnaire');
  return {
    locale: textOf(read, 'locale'),
    version,
    submitTo: textOf(read, 'submitTo'),
    questionnaire,
    words: {
      failed: textOf(words, 'failed'),
      sending: textOf(words, 'sending'),
      notSent: textOf(words, 'notSent'),
    },
  };
}
