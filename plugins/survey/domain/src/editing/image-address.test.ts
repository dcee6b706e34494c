import { readImageAddress } from './image-address';

describe('the address of a picture', () => {
  it.each([
    ['https://city.example/a.png', false],
    ['http://city.example', false],
    ['HTTPS://City.example/그림.png?size=2#x', false],
    ['/uploads/a.png', true],
    ['  /uploads/a.png\n', true],
  ])('takes %s', (address, isOwn) => {
    expect(readImageAddress(address)).toEqual({ ok: true, address: address.trim(), isOwn });
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript://city.example/%0aalert(1)',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    '//elsewhere.example/a.png',
    '/\\elsewhere.example/a.png',
    'https://user@elsewhere.example/a.png',
    'https:\\\\elsewhere.example',
    'https://',
    'uploads/a.png',
    'a picture.png',
    '',
  ])('refuses %s', (address) => {
    expect(readImageAddress(address)).toEqual({ ok: false, reason: 'notAnAddress' });
  });

  it('refuses what no address is as long as', () => {
    expect(readImageAddress(`/${'a'.repeat(2_001)}`)).toEqual({ ok: false, reason: 'tooLong' });
  });
});
