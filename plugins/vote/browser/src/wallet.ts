import { decodeBase64Url, encodeBase64Url } from '../../domain/src/crypto/base64';
import { SEED_BYTES } from '../../domain/src/tokens/token-request';

/**
 * Where this browser keeps what a vote needs until it is cast: the seed of the token and what was signed, and nothing about
 * the choices. The seed is kept before anything is asked for, so that a crash, a closed tab or a lost connection costs nobody
 * their vote.
 */
export interface Wallet {
  /** The seed of this poll: the one that is kept, or a new one; `null` where nothing can be kept. */
  seed(): Uint8Array | null;
  /** What the server signed for this seed, if it has. */
  signature(): Uint8Array | null;
  keepSignature(signature: Uint8Array): void;
  /** Goes on with the seed of another device. */
  replace(seed: Uint8Array): boolean;
  /** Forgets it all: the ballot is cast. */
  clear(): void;
}

/** @param storage `null` where the browser allows none
 * @param name of the voter's own wallet: two people at one computer have two */
export function createWallet(storage: Storage | null, name: string): Wallet {
  const signed = `${name}.signed`;

  const read = (key: string): Uint8Array | null => {
    const text = storage?.getItem(key) ?? null;
    return text === null ? null : decodeBase64Url(text);
  };

  /** Whether it is really there: some browsers take what they do not keep. */
  function write(key: string, bytes: Uint8Array): boolean {
    const text = encodeBase64Url(bytes);
    try {
      storage?.setItem(key, text);
    } catch {
      // Full, or forbidden: then this browser votes without a token.
      return false;
    }
    return storage?.getItem(key) === text;
  }

  return {
    seed() {
      const kept = read(name);
      if (kept?.length === SEED_BYTES) return kept;
      const made = crypto.getRandomValues(new Uint8Array(SEED_BYTES));
      return write(name, made) ? made : null;
    },
    signature: () => read(signed),
    keepSignature(signature) {
      write(signed, signature);
    },
    replace(seed) {
      storage?.removeItem(signed);
      return write(name, seed);
    },
    clear() {
      storage?.removeItem(name);
      storage?.removeItem(signed);
    },
  };
}

/**
 * Which wallet this tab works with. Pages after the first do not know who it is, and shall not: the tab remembers.
 *
 * @param wanted as the page says; empty where it does not know
 */
export function walletName(tab: Storage | null, pollId: string, wanted: string): string | null {
  const key = `modu.vote.${pollId}`;
  if (wanted !== '') tab?.setItem(key, wanted);
  const known = wanted === '' ? (tab?.getItem(key) ?? '') : wanted;
  return known === '' ? null : `${key}.${known}`;
}

/** The browser's storage, or `null` where somebody forbade it. */
export function storageOf<Kind extends 'localStorage' | 'sessionStorage'>(
  window: Readonly<Record<Kind, Storage>>,
  kind: Kind,
): Storage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}
