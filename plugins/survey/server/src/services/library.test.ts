import { MAX_LIBRARY_ITEMS, type NewLibraryItem } from '../../../contracts';
import { createTestSite } from '../testing/test-site';

const choices: NewLibraryItem = {
  kind: 'choices',
  title: { ko: '우리 동', en: '' },
  description: { ko: '', en: '' },
  content: { choices: ['a', { value: 'b', text: { ko: '나', en: 'B' } }] },
  origin: null,
  licence: '',
};
const template: NewLibraryItem = {
  ...choices,
  kind: 'template',
  title: { ko: '', en: 'Parks' },
  content: { pages: [{ name: 'p', elements: [{ type: 'text', name: 'q' }] }] },
  origin: { city: '한빛시', url: 'https://hanbit.example.kr' },
  licence: 'KOGL-1',
};

describe('what administrators keep', () => {
  it('is listed the newest first, with what it is and whose, and comes back whole', async () => {
    const site = createTestSite();
    const { library } = site.services;
    const [first, second] = [await library.save(choices), await library.save(template)];
    expect(await library.list()).toMatchObject([
      {
        id: second,
        kind: 'template',
        title: template.title,
        size: 1,
        origin: template.origin,
        licence: 'KOGL-1',
      },
      { id: first, kind: 'choices', size: 2, origin: null, by: 'Admin', at: site.clock.now.toISOString() },
    ]);
    expect(await library.content(first)).toEqual({ content: choices.content });
    expect(await library.content('nothing')).toBeNull();
  });

  it('is renamed and removed, and the audit trail says so', async () => {
    const site = createTestSite();
    const { library } = site.services;
    const id = await library.save(choices);
    const words = { title: { ko: '행정동', en: 'Districts' }, description: { ko: '여섯', en: 'Six' } };
    expect(await library.rename(id, words)).toBe(true);
    expect(await library.list()).toMatchObject([words]);
    expect(await library.remove(id)).toBe(true);
    expect(await library.list()).toEqual([]);
    expect([await library.rename(id, words), await library.remove(id)]).toEqual([false, false]);
    expect(site.audit.map(({ action, subject: { label }, details }) => [action, label, details])).toEqual([
      ['library.save', '우리 동', { kind: 'choices' }],
      ['library.rename', '행정동', { kind: 'choices' }],
      ['library.remove', '행정동', { kind: 'choices' }],
    ]);
  });

  it('is nothing that it does not say it is', async () => {
    const { library } = createTestSite().services;
    await expect(library.save({ ...choices, kind: 'block' })).rejects.toThrow('nothing of that kind');
    expect(await library.list()).toEqual([]);
  });

  it('has an end', async () => {
    const { library } = createTestSite().services;
    for (let count = 0; count < MAX_LIBRARY_ITEMS; count += 1) await library.save(choices);
    await expect(library.save(choices)).rejects.toMatchObject({ details: { code: 'libraryFull' } });
  });
});
