import { createWallet, storageOf, walletName } from './wallet';

class FakeStorage implements Storage {
  private readonly items = new Map<string, string>();
  constructor(private readonly isFull = false) {}
  get length(): number {
    return this.items.size;
  }
  clear(): void {
    this.items.clear();
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.items.set(key, value);
  }
}

describe('a wallet', () => {
  it('keeps one seed until the ballot is cast', () => {
    const storage = new FakeStorage();
    const wallet = createWallet(storage, 'one');
    const seed = wallet.seed();
    expect(seed).toHaveLength(16);
    expect(createWallet(storage, 'one').seed()).toEqual(seed);
    wallet.keepSignature(new Uint8Array([1, 2, 3]));
    expect(createWallet(storage, 'one').signature()).toEqual(new Uint8Array([1, 2, 3]));
    wallet.clear();
    expect(storage).toHaveLength(0);
    expect(wallet.seed()).not.toEqual(seed);
  });

  it('is another one for another person at the same computer', () => {
    const storage = new FakeStorage();
    expect(createWallet(storage, 'one').seed()).not.toEqual(createWallet(storage, 'two').seed());
  });

  it('takes the seed of another device, and forgets what was signed for its own', () => {
    const wallet = createWallet(new FakeStorage(), 'one');
    wallet.keepSignature(new Uint8Array([1]));
    const other = new Uint8Array(16).fill(7);
    expect(wallet.replace(other)).toBe(true);
    expect(wallet.seed()).toEqual(other);
    expect(wallet.signature()).toBeNull();
  });

  it('says so where nothing can be kept', () => {
    expect(createWallet(null, 'one').seed()).toBeNull();
    expect(createWallet(new FakeStorage(true), 'one').seed()).toBeNull();
  });

  it('does not take what somebody else wrote there for a seed', () => {
    const storage = new FakeStorage();
    storage.setItem('one', 'short');
    expect(createWallet(storage, 'one').seed()).toHaveLength(16);
  });
});

describe('the name of a wallet', () => {
  it('is remembered by the tab for pages that do not know who it is', () => {
    const tab = new FakeStorage();
    expect(walletName(tab, 'poll', '')).toBeNull();
    const name = walletName(tab, 'poll', 'abc');
    expect(name).toBe('modu.vote.poll.abc');
    expect(walletName(tab, 'poll', '')).toBe(name);
    expect(walletName(tab, 'other', '')).toBeNull();
    expect(walletName(null, 'poll', '')).toBeNull();
  });

  it('comes from a storage that may be forbidden', () => {
    const storage = new FakeStorage();
    expect(storageOf({ localStorage: storage }, 'localStorage')).toBe(storage);
    const closed = {
      get localStorage(): Storage {
        throw new Error('SecurityError');
      },
    };
    expect(storageOf(closed, 'localStorage')).toBeNull();
  });
});
