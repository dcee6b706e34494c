import fc from 'fast-check';
import { createKeyring } from './keyring';

const keyring = createKeyring('a secret of at least thirty-two characters');

describe('a sealed token', () => {
  it('gives back what was sealed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(keyring.unseal('pass', keyring.seal('pass', value)))).toBe(text);
      }),
    );
  });

  it('is not read for another purpose or with another secret', () => {
    const token = keyring.seal('pass', { a: 1 });
    expect(keyring.unseal('session', token)).toBeNull();
    expect(createKeyring('another secret of thirty-two characters').unseal('pass', token)).toBeNull();
  });

  it('is not read once a single character changed', () => {
    const token = keyring.seal('pass', { a: 1 });
    fc.assert(
      fc.property(fc.nat(token.length - 2), (index) => {
        const other = token[index] === 'A' ? 'B' : 'A';
        expect(keyring.unseal('pass', token.slice(0, index) + other + token.slice(index + 1))).toBeNull();
      }),
    );
  });

  it('is null for any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => keyring.unseal('pass', text) === null));
  });
});

describe('a keyed hash', () => {
  const salt = Buffer.from('salt');

  it('is the same for the same text, and differs by salt and by secret', () => {
    const hash = keyring.keyedHash(salt, 'code');
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(keyring.keyedHash(salt, 'code')).toBe(hash);
    expect(keyring.keyedHash(Buffer.from('other'), 'code')).not.toBe(hash);
    expect(createKeyring('another secret of thirty-two characters').keyedHash(salt, 'code')).not.toBe(hash);
  });
});
