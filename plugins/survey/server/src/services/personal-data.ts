import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { objectFrom, type Answers, type JsonValue } from '../../../domain/src';
import type { PersonalRepository, SealedAnswer, StoredSealedAnswer } from '../repositories/personal';
import { parseValue } from '../repositories/stored-json';
import type { DataKey, DataKeys } from './data-keys';
import { newId } from './secrets';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const BATCH_SIZE = 100;

/** Binds a sealed answer to its place: moved to another response or question, it does not open. */
const placeOf = (responseId: string, question: string): Buffer =>
  Buffer.from(JSON.stringify(['modu:survey-personal:1', responseId, question]));

/** AES-256-GCM with 96 random bits of IV (NIST SP 800-38D, 8.2.2), as IV, tag and text in base64url. */
function seal({ key }: DataKey, place: Buffer, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(place);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws Error when it was sealed with another key, for another place, or was changed */
function open({ key }: DataKey, place: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(place).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  return text.toString('utf8');
}

/** What a change of keys came to. */
export interface Resealing {
  /** Sealed with the current key now. */
  readonly resealed: number;
  /** Not to be opened: their key is not in the environment any more, or they were changed. By id of the key. */
  readonly unreadable: Readonly<Record<string, number>>;
}

export interface PersonalData {
  /** Whether there is a key to seal with. */
  isReady(): boolean;
  /** @throws Error when there is no key: nothing personal is ever stored in the open instead */
  seal(responseId: string, answers: Answers): readonly SealedAnswer[];
  /** The personal answers of a response. @throws Error when one of them cannot be opened */
  of(responseId: string): Promise<Answers>;
  /** Under which keys a response has any, without opening them. */
  namesOf(responseId: string): Promise<readonly string[]>;
  /** Seals with the current key what was sealed with another. Can be stopped and begun again at any time. */
  reseal(): Promise<Resealing>;
}

export interface PersonalDataParts {
  readonly personal: PersonalRepository;
  /** Asked for each time: the configuration is not there yet when a plugin registers. */
  readonly dataKeys: () => DataKeys;
}

export function createPersonalData({ personal, dataKeys }: PersonalDataParts): PersonalData {
  function opened({ responseId, question, keyId, sealed }: StoredSealedAnswer): string {
    const key = dataKeys().find(keyId);
    if (key === null)
      throw new Error(`SURVEY_DATA_KEYS has no key "${keyId}", with which answers were sealed`);
    return open(key, placeOf(responseId, question), sealed);
  }

  /** @returns whether it could be opened */
  async function resealOne(
    answer: StoredSealedAnswer,
    current: DataKey,
  ): Promise<'done' | 'gone' | 'unreadable'> {
    let text: string;
    try {
      text = opened(answer);
    } catch {
      // Counted and reported by the caller, row by row; one lost key must not stop the others.
      return 'unreadable';
    }
    const sealed = seal(current, placeOf(answer.responseId, answer.question), text);
    return (await personal.reseal(answer, { keyId: current.id, sealed })) ? 'done' : 'gone';
  }

  return {
    isReady: () => dataKeys().current !== null,

    seal(responseId, answers) {
      const { current } = dataKeys();
      const entries = Object.entries(answers);
      if (entries.length === 0) return [];
      if (current === null) throw new Error('Personal answers cannot be stored: SURVEY_DATA_KEYS has no key');
      return entries.map(([question, value]) => ({
        id: newId(),
        question,
        keyId: current.id,
        sealed: seal(current, placeOf(responseId, question), JSON.stringify(value)),
      }));
    },

    async of(responseId) {
      const stored = await personal.of(responseId);
      return objectFrom(
        stored.map((answer): [string, JsonValue] => [answer.question, parseValue(opened(answer))]),
      );
    },

    namesOf: async (responseId) => (await personal.of(responseId)).map(({ question }) => question),

    async reseal() {
      const { current } = dataKeys();
      const unreadable = new Map<string, number>();
      let resealed = 0;
      for (let after = ''; current !== null;) {
        const batch = await personal.sealedOtherwise(current.id, after, BATCH_SIZE);
        const last = batch.at(-1);
        if (last === undefined) break;
        after = last.id;
        for (const answer of batch) {
          const result = await resealOne(answer, current);
          if (result === 'done') resealed += 1;
          if (result === 'unreadable') unreadable.set(answer.keyId, (unreadable.get(answer.keyId) ?? 0) + 1);
        }
      }
      return { resealed, unreadable: Object.fromEntries(unreadable) };
    },
  };
}
