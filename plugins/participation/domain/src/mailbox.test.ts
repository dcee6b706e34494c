import fc from 'fast-check';
import { mailboxOf } from './mailbox';
import { readMailAddress } from './mail-address';

describe('mailboxOf', () => {
  it.each([
    ['Kim@example.kr', 'kim@example.kr'],
    ['kim+vote@example.kr', 'kim@example.kr'],
    ['kim+a+b@example.kr', 'kim@example.kr'],
    ['k.i.m+x@gmail.com', 'kim@gmail.com'],
    ['Kim@googlemail.com', 'kim@gmail.com'],
    ['k.im@example.kr', 'k.im@example.kr'],
    ['+kim@example.kr', '+kim@example.kr'],
  ])('puts %s into %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });

  it('puts every address of one box into the same, and a box into itself', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.stringMatching(/^[a-z]{0,8}$/u), (typed, note) => {
        const [local = '', domain = ''] = (readMailAddress(typed) ?? '').split('@');
        fc.pre(domain !== '');
        fc.pre(!local.includes('+'));
        const box = mailboxOf(`${local}@${domain}`);
        expect(mailboxOf(`${local.toUpperCase()}+${note}@${domain.toUpperCase()}`)).toBe(box);
        expect(mailboxOf(box)).toBe(box);
      }),
    );
  });
});
