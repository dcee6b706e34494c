import fc from 'fast-check';
import { readMessage } from './messages';

const frame = { name: 'frame' };
const speaker = { origin: 'https://city.example', window: frame };
const height = { modu: 'height', pixels: 812.5 };

describe('readMessage', () => {
  it('hears the height of the page in our frame', () => {
    expect(readMessage({ data: height, origin: speaker.origin, source: frame }, speaker)).toEqual(height);
  });

  it('hears that another page was opened and where a link leads', () => {
    const hear = (data: unknown) => readMessage({ data, origin: speaker.origin, source: frame }, speaker);
    expect(hear({ modu: 'arrived' })).toEqual({ modu: 'arrived' });
    expect(hear({ modu: 'reveal', pixels: 0 })).toEqual({ modu: 'reveal', pixels: 0 });
  });

  it.each([
    'https://city.example.evil.example',
    'http://city.example',
    'https://city.example:8443',
    'null',
    '',
  ])('is deaf to the origin %p even from our own frame', (origin) => {
    expect(readMessage({ data: height, origin, source: frame }, speaker)).toBeNull();
  });

  it('is deaf to other windows of the same origin', () => {
    expect(readMessage({ data: height, origin: speaker.origin, source: {} }, speaker)).toBeNull();
  });

  it('is deaf while the frame is not in the page', () => {
    const detached = { ...speaker, window: null };
    expect(readMessage({ data: height, origin: speaker.origin, source: null }, detached)).toBeNull();
  });

  it.each([
    [null],
    ['height'],
    [{ modu: 'height' }],
    [{ modu: 'height', pixels: '800' }],
    [{ modu: 'height', pixels: Number.NaN }],
    [{ modu: 'height', pixels: -1 }],
    [{ modu: 'height', pixels: 1e9 }],
    [{ modu: 'resize', pixels: 10 }],
  ])('drops %p', (data) => {
    expect(readMessage({ data, origin: speaker.origin, source: frame }, speaker)).toBeNull();
  });

  it('never throws and never lets a length through that no page has', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = readMessage({ data, origin: speaker.origin, source: frame }, speaker);
        if (message !== null && message.modu !== 'arrived') {
          expect(message.pixels).toBeGreaterThanOrEqual(0);
          expect(message.pixels).toBeLessThanOrEqual(200_000);
        }
      }),
    );
  });
});
