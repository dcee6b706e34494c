import fc from 'fast-check';
import type { Claims } from './claims';
import { ageOn, conditionRefusal, type Condition } from './condition';

const facts = (claims: Claims, listEntry = '') => ({ claims, listEntry });

describe('ageOn', () => {
  it.each([
    ['2007-06-03', '2026-06-02', 18],
    ['2007-06-03', '2026-06-03', 19],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-01-01', '2026-01-01', 0],
  ])('of somebody born on %s is on %s %d', (birthDate, on, age) => {
    expect(ageOn(birthDate, on)).toBe(age);
  });

  it('grows by one on a birthday and on no other day', () => {
    const day = fc
      .date({
        min: new Date('1930-01-01T00:00:00Z'),
        max: new Date('2020-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .filter((date) => date.toISOString().slice(5, 10) !== '02-29');
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 90 }), (birth, years) => {
        const birthDate = birth.toISOString().slice(0, 10);
        const birthday = new Date(birth);
        birthday.setUTCFullYear(birth.getUTCFullYear() + years);
        const before = new Date(birthday.getTime() - 24 * 60 * 60 * 1000);
        expect(ageOn(birthDate, birthday.toISOString().slice(0, 10))).toBe(years);
        expect(ageOn(birthDate, before.toISOString().slice(0, 10))).toBe(years - 1);
      }),
    );
  });
});

describe('an age', () => {
  const adults: Condition = { kind: 'age', atLeast: 18, on: '2026-06-03' };
  const young: Condition = { kind: 'age', atMost: 24, on: '2026-06-03' };

  it('is met from the birthday on, and up to the last day of a year of life', () => {
    expect(conditionRefusal([adults], facts({ birthDate: '2008-06-03' }))).toBeNull();
    expect(conditionRefusal([adults], facts({ birthDate: '2008-06-04' }))).toBe('tooYoung');
    expect(conditionRefusal([young], facts({ birthDate: '2001-06-04' }))).toBeNull();
    expect(conditionRefusal([young], facts({ birthDate: '2001-06-03' }))).toBe('tooOld');
  });

  it('is not met by whoever says nothing about it', () => {
    expect(conditionRefusal([adults], facts({}))).toBe('claimMissing');
  });
});

describe('a region', () => {
  const paju: Condition = { kind: 'region', codes: ['41480', 'KR-11'] };

  it('is met by its own code and by what lies within it', () => {
    expect(conditionRefusal([paju], facts({ region: '41480' }))).toBeNull();
    expect(conditionRefusal([paju], facts({ region: '4148010100' }))).toBeNull();
    expect(conditionRefusal([paju], facts({ region: 'KR-11' }))).toBeNull();
  });

  it.each(['41281', '4148', 'KR-110', '1', ''])('is not met by %j', (region) => {
    expect(conditionRefusal([paju], facts({ region }))).toBe('regionOutside');
  });

  it('is not met by whoever says nothing about it', () => {
    expect(conditionRefusal([paju], facts({ birthDate: '1990-01-01' }))).toBe('claimMissing');
  });
});

describe('conditions together', () => {
  const list: Condition = { kind: 'list', hashes: ['a'.repeat(64)] };

  it('are all to be met, and a list knows only whom it holds', () => {
    const adults: Condition = { kind: 'age', atLeast: 18, on: '2026-06-03' };
    const person = { birthDate: '1990-01-01' };
    expect(conditionRefusal([adults, list], facts(person, 'a'.repeat(64)))).toBeNull();
    expect(conditionRefusal([adults, list], facts(person, 'b'.repeat(64)))).toBe('notOnList');
    expect(conditionRefusal([adults, list], facts({}, 'a'.repeat(64)))).toBe('claimMissing');
    expect(conditionRefusal([], facts({}))).toBeNull();
  });

  it('never let in who fails one of them, in whatever order', () => {
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      fc.record({ kind: fc.constant('age' as const), atLeast: fc.nat(100), on: fc.constant('2026-06-03') }),
      fc.record({ kind: fc.constant('region' as const), codes: fc.array(fc.stringMatching(/^\d{2,5}$/u)) }),
      fc.record({ kind: fc.constant('list' as const), hashes: fc.array(fc.constantFrom('x', 'y')) }),
    );
    const person = facts({ birthDate: '1990-01-01', region: '41480' }, 'x');
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 6 }), (conditions) => {
        const alone = conditions.map((one) => conditionRefusal([one], person));
        expect(conditionRefusal(conditions, person)).toBe(alone.find((refusal) => refusal !== null) ?? null);
      }),
    );
  });
});
