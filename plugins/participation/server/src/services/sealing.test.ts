import { createKeyring } from '../keyring';
import { createSealing } from './sealing';

const sealingOf = (letter: string) => createSealing(createKeyring(letter.repeat(32)));
const here = sealingOf('a');

describe('what other plugins seal', () => {
  it('comes back for the same purpose on the same site, and nowhere else', () => {
    const token = here.seal('survey:receipt', { number: 'A' });
    expect(here.unseal('survey:receipt', token)).toEqual({ number: 'A' });
    expect(here.unseal('survey:other', token)).toBeNull();
    expect(sealingOf('b').unseal('survey:receipt', token)).toBeNull();
    expect(here.unseal('survey:receipt', token.slice(1))).toBeNull();
  });

  it('cannot be taken for a pass of this plugin', () => {
    const keyring = createKeyring('a'.repeat(32));
    expect(createSealing(keyring).unseal('pass', keyring.seal('pass', {}))).toBeNull();
  });

  it('is hashed the same each time, and differently for each purpose and site', () => {
    const hashes = [
      here.keyedHash('survey:code', 'x'),
      here.keyedHash('survey:code', 'x'),
      here.keyedHash('survey:other', 'x'),
      sealingOf('b').keyedHash('survey:code', 'x'),
    ];
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/u);
    expect(new Set(hashes).size).toBe(3);
  });
});
