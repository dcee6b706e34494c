import type { RehearsalNews } from '../../../contracts';
import type { JsonObject } from '../../../domain/src';
import { rehearseFor } from './rehearse-for';

function newsOf(json: JsonObject, count: number): readonly RehearsalNews[] {
  const news: RehearsalNews[] = [];
  rehearseFor({ json, count, seed: 'a', today: '2025-11-22', locale: 'ko' }, (each) => news.push(each));
  return news;
}

describe('the worker of made-up respondents', () => {
  it('tells how far they are, and what they found', () => {
    const news = newsOf({ elements: [{ type: 'text', name: 'a' }] }, 25);
    expect(news.slice(0, -1)).toEqual([
      { kind: 'walking', done: 10 },
      { kind: 'walking', done: 20 },
    ]);
    expect(news.at(-1)).toMatchObject({ kind: 'done', found: { respondents: 25, finished: 25 } });
    // It goes through a message as it is.
    expect(structuredClone(news)).toEqual(news);
  });

  it('says so where there is nothing to read', () => {
    const deep = Array.from({ length: 500 }).reduce<JsonObject>((inner) => ({ inner }), {});
    expect(newsOf(deep, 5)).toEqual([{ kind: 'unreadable' }]);
  });
});
