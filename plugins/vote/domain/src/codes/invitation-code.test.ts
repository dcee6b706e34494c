import fc from 'fast-check';
import { formatInvitationCode, normaliseInvitationCode } from './invitation-code';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('invitation codes', () => {
  it('are four groups of four for ten bytes', () => {
    fc.assert(
      fc.property(bytes, (given) =>
        expect(formatInvitationCode(given)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/u),
      ),
    );
  });

  it('are different for different bytes', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        fc.pre(a.some((byte, index) => byte !== b[index]));
        expect(formatInvitationCode(a)).not.toBe(formatInvitationCode(b));
      }),
    );
  });

  it('are normalised to what was handed out, however they are typed', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const code = formatInvitationCode(given);
        const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(normaliseInvitationCode(typed)).toBe(code);
      }),
    );
  });

  it('need ten bytes', () => {
    expect(() => formatInvitationCode(new Uint8Array(9))).toThrow(RangeError);
  });

  it.each(['', 'ABCD', '0000-0000-0000-000', '0000-0000-0000-0000-0000', '0000-0000-0000-000U'])(
    'are not made of %j',
    (text) => {
      expect(normaliseInvitationCode(text)).toBeNull();
    },
  );
});
