import type { Actor } from '@modu/participation/contracts';
import type { DecisionWish } from '../../../contracts';
import { createTestSite, surveyDocument, type SiteWishes } from '../testing/test-site';
import { revisionOf } from './revision';

const AUTHOR: Actor = { id: 1, name: 'Author' };
const CHIEF: Actor = { id: 2, name: 'Chief' };

const questions = (...names: readonly string[]): string =>
  JSON.stringify({
    elements: names.map((name) => ({ type: 'text', name, title: { ko: '질문', en: 'Question' } })),
  });

const FIRST = questions('a');
const NEXT = questions('a', 'b');

/** A survey that asks for a review, its author's new text, and what administrators do about it. */
async function reviewedSite({
  reviewRequired = true,
  ...wishes
}: SiteWishes & { reviewRequired?: boolean } = {}) {
  const site = createTestSite({ questionnaire: FIRST, reviewRequired }, wishes);
  const { reviews, editing, publications } = site.services;
  await editing.save('doc1', { text: NEXT, base: revisionOf(FIRST), session: 'session-one' });
  const as = (actor: Actor): void => {
    site.administrator.actor = actor;
  };
  return {
    site,
    as,
    save: (text: string, base: string) =>
      editing.save('doc1', { text, base: revisionOf(base), session: 'session-two' }),
    ask(actor = AUTHOR, text = NEXT, note = '봐 주세요') {
      as(actor);
      return reviews.ask('doc1', { revision: revisionOf(text), note, acknowledged: ['leading.ko@a/title'] });
    },
    decide(actor: Actor, change: Partial<DecisionWish> = {}) {
      as(actor);
      return reviews.decide('doc1', {
        ...{ revision: revisionOf(NEXT), verdict: 'approved', comment: '' },
        ...change,
      });
    },
    publish: (text = NEXT) => publications.publish('doc1', { revision: revisionOf(text), acknowledged: [] }),
    async review() {
      const draft = await editing.find('doc1');
      if (draft === null) throw new Error('no draft');
      return reviews.of('doc1', draft);
    },
  };
}

const refusedWith = (code: string) => ({ kind: 'refused', problems: [expect.objectContaining({ code })] });

describe('where a review is required', () => {
  it('nothing is published that nobody has looked at, and the reason is said each time', async () => {
    const { ask, decide, publish, save } = await reviewedSite();
    expect(await publish()).toEqual(refusedWith('reviewNotAsked'));
    await ask();
    expect(await publish()).toEqual(refusedWith('reviewWaiting'));
    await decide(CHIEF, { verdict: 'sentBack', comment: '2번을 고쳐 주세요' });
    expect(await publish()).toEqual(refusedWith('reviewSentBack'));
    await save(questions('a', 'c'), NEXT);
    expect(await publish(questions('a', 'c'))).toEqual(refusedWith('reviewOutdated'));
  });

  it('it is published once somebody else approved it, by its author as well', async () => {
    const { as, ask, decide, publish, site } = await reviewedSite();
    expect(await ask()).toMatchObject({ kind: 'done', review: { standing: 'waiting', isOwn: true } });
    expect(await decide(AUTHOR)).toEqual({ kind: 'refused', reason: 'ownRequest' });
    expect(await publish()).toEqual(refusedWith('reviewWaiting'));
    expect(await decide(CHIEF)).toMatchObject({
      kind: 'done',
      review: {
        standing: 'approved',
        isOwn: false,
        requests: [{ askedBy: 'Author', note: '봐 주세요', decision: { verdict: 'approved', by: 'Chief' } }],
      },
    });
    as(AUTHOR);
    expect(await publish()).toEqual({ kind: 'published', version: 1 });
    expect(site.audit.map(({ action, actor }) => `${action} ${actor.name}`)).toEqual([
      'survey.reviewAsk Author',
      'survey.reviewApprove Chief',
    ]);
  });

  it('an approval ends with the next letter, and holds again for the very same text', async () => {
    const { ask, decide, publish, review, save } = await reviewedSite();
    await ask();
    await decide(CHIEF);
    await save(`${NEXT} `, NEXT);
    expect((await review()).standing).toBe('outdated');
    expect(await publish(`${NEXT} `)).toEqual(refusedWith('reviewOutdated'));
    await save(NEXT, `${NEXT} `);
    expect(await publish()).toMatchObject({ kind: 'published' });
  });

  it('an approval ends with another title, date or consent text as well', async () => {
    const { ask, decide, publish, review, site } = await reviewedSite();
    await ask();
    await decide(CHIEF);
    expect((await review()).standing).toBe('approved');
    const { closesAt, privacy, texts } = surveyDocument();
    const korean = texts.get('ko');
    if (korean === undefined) throw new Error('no Korean texts');
    const consent = { ...korean.consent, purpose: '다른 데에 씁니다.' };
    for (const change of [
      { texts: new Map([...texts, ['ko', { ...korean, title: '다른 제목' }] as const]) },
      { texts: new Map([...texts, ['ko', { ...korean, consent }] as const]) },
      { closesAt: new Date('2025-12-24T00:00:00Z') },
      { privacy: { ...privacy, retentionDays: 30 } },
    ]) {
      site.publish(change);
      const { standing, requests } = await review();
      expect(standing).toBe('outdated');
      expect(requests[0]?.revision).not.toBe(revisionOf(NEXT));
      expect(await publish()).toEqual(refusedWith('reviewOutdated'));
      expect(await decide(CHIEF)).toEqual({ kind: 'refused', reason: 'outdated' });
      site.publish({ closesAt, privacy, texts });
      expect((await review()).standing).toBe('approved');
    }
    expect(await publish()).toMatchObject({ kind: 'published' });
  });

  it('the content manager’s own way of publishing is refused the same, in words', async () => {
    const { site, ask, decide } = await reviewedSite();
    const { publishing } = site.services;
    // The content manager has copied the draft by then.
    site.publish({ questionnaire: NEXT });
    await expect(publishing.freeze('doc1')).rejects.toThrow(
      'a review is required, and nobody has been asked',
    );
    await ask();
    await decide(CHIEF);
    expect(await publishing.freeze('doc1')).toBe(1);
    site.publish({ questionnaire: questions('z') });
    await expect(publishing.freeze('doc1')).rejects.toThrow('has changed since it was reviewed');
  });

  it('is so of every survey where the site says it, and of none by itself', async () => {
    const always = await reviewedSite({ reviewRequired: false, reviewAlways: true });
    expect((await always.review()).isRequired).toBe(true);
    expect(await always.publish()).toEqual(refusedWith('reviewNotAsked'));
    const free = await reviewedSite({ reviewRequired: false });
    expect((await free.review()).isRequired).toBe(false);
    expect(await free.publish()).toMatchObject({ kind: 'published' });
  });
});

describe('asking and deciding', () => {
  it('are about what is stored: another text is neither asked about nor approved', async () => {
    const { ask, decide, review, save } = await reviewedSite();
    expect(await ask(AUTHOR, FIRST)).toEqual({ kind: 'changedMeanwhile' });
    await ask();
    expect(await ask(CHIEF)).toEqual({ kind: 'refused', reason: 'alreadyWaiting' });
    await save(FIRST, NEXT);
    expect(await decide(CHIEF)).toEqual({ kind: 'changedMeanwhile' });
    expect(await decide(CHIEF, { revision: revisionOf(FIRST) })).toEqual({
      kind: 'refused',
      reason: 'outdated',
    });
    expect((await review()).requests).toMatchObject([{ decision: null }]);
  });

  it('need a reason to send back, and decide once', async () => {
    const { decide, ask, review } = await reviewedSite();
    await ask();
    expect(await decide(CHIEF, { verdict: 'sentBack' })).toEqual({
      kind: 'refused',
      reason: 'commentMissing',
    });
    await decide(CHIEF, { verdict: 'sentBack', comment: '문장' });
    expect(await decide(CHIEF)).toEqual({ kind: 'refused', reason: 'alreadyDecided' });
    await ask(AUTHOR, NEXT, '그대로 두겠습니다');
    const { requests, standing } = await review();
    expect(standing).toBe('waiting');
    expect(requests.map(({ note, decision }) => [note, decision?.comment])).toEqual([
      ['그대로 두겠습니다', undefined],
      ['봐 주세요', '문장'],
    ]);
  });

  it('are for people, and for surveys that are there', async () => {
    const { ask, site } = await reviewedSite();
    await expect(ask({ id: null, name: 'system' })).rejects.toMatchObject({ name: 'ForbiddenError' });
    const wish = { revision: revisionOf(''), verdict: 'approved', comment: '' } as const;
    expect(await site.services.reviews.decide('nothing', wish)).toBeNull();
  });
});
