import { setProperty } from '../../../../domain/src/editing';
import { createEditorStore } from '../state/store';
import { titled } from '../../../../domain/src/checks/remark-fixtures';
import { createReviewer, QUIET } from './reviewer';

const Q = ['pages', 0, 'elements', 0];

const SAID = { hasConsent: true, hasRetention: true };

function setUp() {
  const store = createEditorStore(
    titled([{ type: 'text', name: 'a', title: '전화번호', personal: true }]),
    'ko',
  );
  const reviewer = createReviewer(store, SAID, {
    later: (work) => setTimeout(work, 0),
    now: () => Date.now(),
  });
  let news = 0;
  reviewer.subscribe(() => {
    news += 1;
  });
  const hide = (visibleIf: string | undefined): void => {
    store.perform({
      label: 'rule',
      patches: setProperty(store.get().history.json, Q, 'visibleIf', visibleIf),
    });
  };
  const errors = (): number =>
    reviewer.get()?.remarks.filter(({ severity }) => severity === 'error').length ?? -1;
  return { store, reviewer, hide, errors, news: () => news };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('looking through a questionnaire in the background', () => {
  it('begins at once, and looks again when it is quiet', () => {
    const { reviewer, hide, errors, news } = setUp();
    reviewer.watch();
    expect(reviewer.get()).toBeNull();
    jest.advanceTimersByTime(500);
    expect(errors()).toBe(0);
    hide("{gone} = 'x'");
    jest.advanceTimersByTime(QUIET - 100);
    hide("{gone} = 'y'");
    jest.advanceTimersByTime(QUIET - 100);
    expect(news()).toBe(1);
    jest.advanceTimersByTime(1_000);
    expect(errors()).toBe(1);
    expect(news()).toBe(2);
  });

  it('does not look again when something else was selected', () => {
    const { store, reviewer, news } = setUp();
    reviewer.watch();
    jest.advanceTimersByTime(500);
    store.select(Q);
    jest.advanceTimersByTime(QUIET * 2);
    expect(news()).toBe(1);
  });

  it('tells what holds now to whoever asks, and hurries after a fix', () => {
    const { store, reviewer, hide, errors } = setUp();
    reviewer.watch();
    hide("{gone} = 'x'");
    expect(reviewer.now().json).toBe(store.get().history.json);
    expect(errors()).toBe(1);
    hide(undefined);
    reviewer.hurry();
    jest.advanceTimersByTime(500);
    expect(errors()).toBe(0);
  });

  it('looks again when the survey says something else about personal data', () => {
    const { reviewer, errors, news } = setUp();
    reviewer.watch();
    jest.advanceTimersByTime(500);
    reviewer.know({ ...SAID });
    jest.advanceTimersByTime(500);
    expect(news()).toBe(1);
    reviewer.know({ ...SAID, hasRetention: false });
    jest.advanceTimersByTime(500);
    expect(errors()).toBe(1);
    reviewer.know(SAID);
    expect(reviewer.now().remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('ends when it is told to', () => {
    const { reviewer, hide, news } = setUp();
    const stop = reviewer.watch();
    jest.advanceTimersByTime(500);
    hide("{gone} = 'x'");
    stop();
    hide("{gone} = 'y'");
    jest.advanceTimersByTime(QUIET * 2);
    expect(news()).toBe(1);
  });
});
