import fc from 'fast-check';
import { candidateFromContent } from './content-candidate';
import type { ContentSource } from './types';

const source: ContentSource = {
  kind: 'content',
  uid: 'api::project.project',
  fields: { title: 'title', summary: 'summary', owner: 'agency.name', image: 'photo', group: 'kind' },
  groupValues: { 시: 'city' },
};

describe('candidateFromContent', () => {
  it('takes each part from where the mapping says, in each language', () => {
    const ko = {
      title: '모두의 순찰대',
      summary: '밤길을 함께 걷습니다.',
      agency: { name: '파주시' },
      photo: { url: '/uploads/patrol.webp' },
      kind: '시',
    };
    const en = {
      title: 'Everyone’s Patrol',
      summary: null,
      agency: { name: 'Paju' },
      photo: null,
      kind: '시',
    };
    expect(candidateFromContent(source, 'abc123', { ko, en })).toEqual({
      key: 'abc123',
      group: 'city',
      title: { ko: '모두의 순찰대', en: 'Everyone’s Patrol' },
      summary: { ko: '밤길을 함께 걷습니다.' },
      owner: { ko: '파주시', en: 'Paju' },
      imageUrl: '/uploads/patrol.webp',
    });
  });

  it.each([
    [1500, 1500],
    ['1500', 1500],
    ['1500.00', 1500],
    ['1500.50', undefined],
    ['much', undefined],
    [null, undefined],
  ])('takes the cost %j as %j', (sum, cost) => {
    const withCost = { ...source, fields: { ...source.fields, cost: 'budget.sum' } };
    expect(candidateFromContent(withCost, 'a', { en: { title: 'A', budget: { sum } } }).cost).toBe(cost);
    expect(candidateFromContent(source, 'a', { en: { title: 'A', cost: 1500 } })).not.toHaveProperty('cost');
  });

  it('takes the value itself for the group where no mapping names it', () => {
    expect(candidateFromContent(source, 'a', { en: { title: 'A', kind: 'county' } }).group).toBe('county');
  });

  it('gives every candidate the details it has a text for', () => {
    const term = { ko: '이야기', en: 'Story' };
    const detailed = {
      ...source,
      details: [
        { term, field: 'story' },
        { term: { ko: '상' }, field: 'award' },
      ],
    };
    const ko = { title: '가', story: '밤길을 걸었습니다.', award: '' };
    expect(candidateFromContent(detailed, 'a', { ko }).details).toEqual([
      { term, text: { ko: '밤길을 걸었습니다.' } },
    ]);
    expect(candidateFromContent(detailed, 'a', { ko: { title: '가' } })).not.toHaveProperty('details');
  });

  it('follows a relation to many to its first element', () => {
    expect(
      candidateFromContent(source, 'a', { ko: { agency: [{ name: '첫째' }, { name: '둘째' }] } }).owner,
    ).toEqual({
      ko: '첫째',
    });
  });

  it('does not reach into prototypes', () => {
    const inherited: unknown = Object.create({ title: '남의 것' });
    expect(candidateFromContent(source, 'a', { ko: inherited }).title).toEqual({});
  });

  it('never throws on any content', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (ko, en) => {
        expect(candidateFromContent(source, 'a', { ko, en }).key).toBe('a');
      }),
    );
  });
});
