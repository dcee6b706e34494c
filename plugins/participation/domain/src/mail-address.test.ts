import fc from 'fast-check';
import { readMailAddress } from './mail-address';

describe('readMailAddress', () => {
  it.each([
    ['kim@example.kr', 'kim@example.kr'],
    ['  Kim.Bom+city@Mail.Example.KR ', 'Kim.Bom+city@mail.example.kr'],
    ['ｋｉｍ＠ｅｘａｍｐｌｅ．ｋｒ', 'kim@example.kr'],
    ['김봄@한국.kr', '김봄@한국.kr'],
    ["o'neil@a.io", "o'neil@a.io"],
  ])('reads %j as %j', (typed, read) => {
    expect(readMailAddress(typed)).toBe(read);
  });

  it.each([
    '',
    'kim',
    '@example.kr',
    'kim@',
    'kim@example',
    'kim@example..kr',
    'kim@-example.kr',
    'kim@example.kr, lee@example.kr',
    'kim@example.kr\nBcc: lee@example.kr',
    '"kim lee"@example.kr',
    'Kim <kim@example.kr>',
    'kim@[127.0.0.1]',
    `${'k'.repeat(65)}@example.kr`,
    `kim@${'example.'.repeat(40)}kr`,
  ])('refuses %j', (typed) => {
    expect(readMailAddress(typed)).toBeNull();
  });

  it('never returns anything with a second line, a space or a second address in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readMailAddress(`${text}@example.kr`);
        return read === null || !/[\s,;<>"]/u.test(read);
      }),
    );
  });

  it('reads what it returned as the same', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const read = readMailAddress(address);
        return read === null || readMailAddress(read) === read;
      }),
    );
  });
});
