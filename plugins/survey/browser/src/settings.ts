/** What the page tells this script, in its data block. */
export interface Settings {
  readonly locale: 'ko' | 'en';
  /** Number of the questionnaire version that is being answered. */
  readonly version: number;
  /** Address that takes the answers. */
  readonly submitTo: string;
  /** Shows that whoever answers may, where the survey takes one response of each person. */
  readonly pass?: string;
  /** Whether personal data may be kept, where the questionnaire asks for some. */
  readonly consent?: boolean;
  /** SurveyJS JSON. */
  readonly questionnaire: Readonly<Record<string, unknown>>;
  readonly words: Words;
}

export interface Words {
  readonly failed: string;
  readonly sending: string;
  readonly notSent: string;
  readonly next: string;
  readonly back: string;
  readonly send: string;
  readonly answer: string;
}

const WORDS = ['failed', 'sending', 'notSent', 'next', 'back', 'send', 'answer'] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is Words =>
  isRecord(value) && WORDS.every((name) => typeof value[name] === 'string');

/**
 * Reads the settings out of the page's data block.
 *
 * @throws Error when the block holds something else: page and script come from different versions then
 */
export function readSettings(text: string | null): Settings {
  const value: unknown = JSON.parse(text ?? 'null');
  if (isRecord(value)) {
    const { locale, version, submitTo, pass, consent, questionnaire, words } = value;
    if (
      (locale === 'ko' || locale === 'en') &&
      typeof version === 'number' &&
      typeof submitTo === 'string' &&
      (pass === undefined || typeof pass === 'string') &&
      (consent === undefined || typeof consent === 'boolean') &&
      isRecord(questionnaire) &&
      isWords(words)
    )
      return {
        ...{ locale, version, submitTo, questionnaire, words },
        ...(pass === undefined ? {} : { pass }),
        ...(consent === undefined ? {} : { consent }),
      };
  }
  throw new Error('The page has settings of another version');
}
