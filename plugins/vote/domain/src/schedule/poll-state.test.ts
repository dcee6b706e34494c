import fc from 'fast-check';
import { ballotRefusal, mayShowCounts, pollState } from './poll-state';

const times = { opensAt: '2026-03-02T00:00:00.000Z', closesAt: '2026-03-16T09:00:00.000Z' };
const at = (text: string): Date => new Date(text);

describe('the state of a poll', () => {
  it.each([
    ['2026-03-01T23:59:59.999Z', 'upcoming'],
    ['2026-03-02T00:00:00.000Z', 'open'],
    ['2026-03-16T08:59:59.999Z', 'open'],
    ['2026-03-16T09:00:00.000Z', 'closed'],
  ])('is at %s %s', (instant, state) => {
    expect(pollState(times, at(instant))).toBe(state);
  });

  it('is draft without a manifest, whatever the time', () => {
    expect(pollState(null, at('2026-03-10T00:00:00Z'))).toBe('draft');
  });

  it('is never open by times that cannot be read', () => {
    const noon = at('2026-03-10T00:00:00Z');
    expect(pollState({ ...times, opensAt: 'soon' }, noon)).toBe('closed');
    expect(pollState({ ...times, closesAt: 'later' }, noon)).toBe('closed');
    expect(pollState(times, new Date(Number.NaN))).toBe('closed');
  });

  it('only moves forward as time passes', () => {
    const order = ['upcoming', 'open', 'closed'];
    const instant = fc.date({ min: at('2026-02-01'), max: at('2026-05-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(order.indexOf(pollState(times, earlier))).toBeLessThanOrEqual(
          order.indexOf(pollState(times, later)),
        );
      }),
    );
  });
});

describe('refusing a ballot', () => {
  it('says why, and which instant counts', () => {
    expect(ballotRefusal(null, at('2026-03-10T00:00:00Z'))).toEqual({ code: 'notOpened' });
    expect(ballotRefusal(times, at('2026-03-01T00:00:00Z'))).toEqual({
      code: 'notYetOpen',
      opensAt: times.opensAt,
    });
    expect(ballotRefusal(times, at('2026-03-16T09:00:00Z'))).toEqual({
      code: 'closed',
      closesAt: times.closesAt,
    });
  });

  it('does not happen while the poll is open', () => {
    expect(ballotRefusal(times, at('2026-03-02T00:00:00Z'))).toBeNull();
  });
});

describe('counts', () => {
  it.each([
    ['2026-03-01T00:00:00Z', false, false],
    ['2026-03-10T00:00:00Z', false, true],
    ['2026-03-16T09:00:00Z', true, true],
  ])('at %s may be shown: %s when sealed, %s when not', (instant, whenSealed, whenNot) => {
    expect(mayShowCounts({ ...times, sealed: true }, at(instant))).toBe(whenSealed);
    expect(mayShowCounts({ ...times, sealed: false }, at(instant))).toBe(whenNot);
  });
});
