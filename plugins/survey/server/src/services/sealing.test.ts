import { openSealed, sealWith } from './sealing';

describe('a pass sealed with the token of its draft', () => {
  it('opens with that token, and looks different each time', () => {
    const sealed = sealWith('token', '통행증');
    expect(openSealed('token', sealed)).toBe('통행증');
    expect(sealWith('token', '통행증')).not.toBe(sealed);
    expect(openSealed('token', sealWith('token', ''))).toBe('');
  });

  it('opens with no other, and not when it was changed or cut', () => {
    const sealed = sealWith('token', 'pass');
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    for (const [token, text] of [
      ['other', sealed],
      ['token', bytes.toString('base64url')],
      ['token', sealed.slice(0, 20)],
      ['token', ''],
    ] as const)
      expect(openSealed(token, text)).toBeNull();
  });
});
