import type { RehearsalNews, RehearsalOrder } from '../../../../contracts';
import { titled } from '../../../../domain/src/checks/remark-fixtures';
import { walkInWorker, type OpenWorker, type Walk } from './walking';

const order: RehearsalOrder = {
  json: titled([{ type: 'text', name: 'a', title: '질문' }]),
  count: 10,
  seed: 'a',
  today: '2026-11-28',
  locale: 'ko',
};

function setUp(isForbidden = false) {
  const sent: RehearsalOrder[] = [];
  const inPage: RehearsalOrder[] = [];
  let [isClosed, halted] = [false, 0];
  const worker: { hearing?: Parameters<OpenWorker>[0] } = {};
  const otherwise: Walk = (given) => {
    inPage.push(given);
    return () => {
      halted += 1;
    };
  };
  const open: OpenWorker = (hearing) => {
    if (isForbidden) throw new DOMException('of another origin', 'SecurityError');
    worker.hearing = hearing;
    return {
      send: (message) => sent.push(message),
      close() {
        isClosed = true;
      },
    };
  };
  const told: RehearsalNews[] = [];
  const stop = walkInWorker(open, otherwise)(order, (news) => told.push(news));
  const say = (news: RehearsalNews): void => worker.hearing?.onNews(news);
  const fail = (): void => worker.hearing?.onFailure();
  return { told, sent, inPage, stop, say, fail, isClosed: () => isClosed, halted: () => halted };
}

describe('made-up respondents in a worker', () => {
  it('are told of, and the worker is closed when they are through', () => {
    const { told, sent, inPage, say, isClosed } = setUp();
    expect(sent).toEqual([order]);
    say({ kind: 'walking', done: 10 });
    expect(isClosed()).toBe(false);
    say({ kind: 'unreadable' });
    expect(told).toEqual([{ kind: 'walking', done: 10 }, { kind: 'unreadable' }]);
    expect(isClosed()).toBe(true);
    expect(inPage).toEqual([]);
  });

  it('are stopped with the worker', () => {
    const { stop, isClosed } = setUp();
    stop();
    expect(isClosed()).toBe(true);
  });

  it('walk in the page where the worker fails, and are stopped there', () => {
    const { inPage, fail, stop, isClosed, halted } = setUp();
    fail();
    expect([inPage, isClosed()]).toEqual([[order], true]);
    stop();
    expect(halted()).toBe(1);
  });

  it('walk in the page where there may be no worker', () => {
    const { inPage, sent, stop, halted } = setUp(true);
    stop();
    expect([inPage, sent, halted()]).toEqual([[order], [], 1]);
  });
});
