import { whyNotCounted } from './counting';

describe('a response that was not counted', () => {
  it('finds no place when the counter has reached its limit', () => {
    expect(whyNotCounted({ responses: '50' }, 50)).toEqual({ kind: 'full', cell: null });
    expect(whyNotCounted({ responses: 51 }, 50)).toEqual({ kind: 'full', cell: null });
  });

  it('is tried again when there is no counter by these rules', () => {
    expect(whyNotCounted(undefined, 50)).toEqual({ kind: 'stale' });
  });

  it('is tried again when a recount ended in between, and left a place', () => {
    expect(whyNotCounted({ responses: 0 }, 1)).toEqual({ kind: 'stale' });
    expect(whyNotCounted({ responses: 7 }, null)).toEqual({ kind: 'stale' });
  });
});
