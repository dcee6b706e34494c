import { memoryDrafts, memoryResponses } from '../testing/memory';
import { readDataKeys } from './data-keys';
import { createPersonalData } from './personal-data';

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

function setUp(written: string) {
  const { personal } = memoryResponses(memoryDrafts());
  const keys = { written };
  const data = createPersonalData({ personal, dataKeys: () => readDataKeys(keys.written) });
  const add = (responseId: string, answers: Parameters<typeof data.seal>[1]): void => {
    for (const answer of data.seal(responseId, answers)) personal.rows.push({ ...answer, responseId });
  };
  return { data, personal, keys, add };
}

describe('keys for personal answers', () => {
  it('are read in their order, in both alphabets of base64', () => {
    const url = Buffer.alloc(32, 255).toString('base64url');
    const keys = readDataKeys(`new:${url}, old:${key(1)}`);
    expect([keys.current?.id, keys.find('old')?.key.length, keys.find('none')]).toEqual(['new', 32, null]);
    expect(readDataKeys('').current).toBeNull();
  });

  it.each([
    ['a key that is too short', `a:${Buffer.alloc(16).toString('base64')}`, /16 bytes instead of 32/u],
    ['no id', key(1), /needs an id/u],
    ['an id twice', `a:${key(1)},a:${key(2)}`, /same id/u],
  ])('stop the site with %s, and show no key', (_what, written, message) => {
    expect(() => readDataKeys(written)).toThrow(message);
    expect(() => readDataKeys(written)).not.toThrow(key(1).slice(0, 20));
  });
});

describe('a sealed answer', () => {
  it('opens in its place only', async () => {
    const { data, personal, add } = setUp(`a:${key(1)}`);
    add('r1', { phone: '010', born: { year: 1950 } });
    expect(await data.of('r1')).toEqual({ phone: '010', born: { year: 1950 } });
    const [phone, born] = personal.rows;
    if (phone === undefined || born === undefined) throw new Error('nothing sealed');
    personal.rows.push({ ...phone, id: 'moved', responseId: 'r2' });
    await expect(data.of('r2')).rejects.toThrow();
    personal.rows.splice(0, 3, { ...phone, question: 'born' });
    await expect(data.of('r1')).rejects.toThrow();
    personal.rows.splice(0, 1, { ...phone, sealed: `A${phone.sealed.slice(1)}` }, { ...born, sealed: '' });
    await expect(data.of('r1')).rejects.toThrow();
  });

  it('is different each time, and never made without a key', () => {
    const { data, keys } = setUp(`a:${key(1)}`);
    const [first, second] = [data.seal('r', { q: 1 }), data.seal('r', { q: 1 })];
    expect(first[0]?.sealed).not.toBe(second[0]?.sealed);
    keys.written = '';
    expect(data.isReady()).toBe(false);
    expect(() => data.seal('r', { q: 1 })).toThrow('SURVEY_DATA_KEYS has no key');
    expect(data.seal('r', {})).toEqual([]);
  });
});

describe('a change of keys', () => {
  it('seals everything with the new one, once, and the old one is not needed any more', async () => {
    const { data, personal, keys, add } = setUp(`old:${key(1)}`);
    for (let index = 0; index < 250; index += 1) add(`r${String(index)}`, { phone: String(index) });
    keys.written = `new:${key(2)},old:${key(1)}`;
    expect(await data.of('r7')).toEqual({ phone: '7' });
    expect(await data.reseal()).toEqual({ resealed: 250, unreadable: {} });
    expect(new Set(personal.rows.map(({ keyId }) => keyId))).toEqual(new Set(['new']));
    expect(await data.reseal()).toEqual({ resealed: 0, unreadable: {} });
    keys.written = `new:${key(2)}`;
    expect(await data.of('r249')).toEqual({ phone: '249' });
  });

  it('goes on past what cannot be opened, leaves it as it is and says so', async () => {
    const { data, personal, keys, add } = setUp(`lost:${key(3)}`);
    add('r1', { phone: '1' });
    keys.written = `old:${key(1)}`;
    add('r2', { phone: '2' });
    keys.written = `new:${key(2)},old:${key(1)}`;
    expect(await data.reseal()).toEqual({ resealed: 1, unreadable: { lost: 1 } });
    expect(personal.rows.map(({ keyId }) => keyId).sort()).toEqual(['lost', 'new']);
    await expect(data.of('r1')).rejects.toThrow('has no key "lost"');
  });
});
