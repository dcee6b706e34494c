import type { JsonObject } from '../../../../domain/src';
import { compareVersions } from '../../../../domain/src/editing/versions';
import { review } from '../../../../domain/src/checks';
import { acknowledgedNames, graveAmong, toSettle } from './acknowledgement';

function remarksOf(json: JsonObject) {
  const steps = review(json, { hasConsent: true, hasRetention: true });
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value.remarks;
}

const choice = (choices: readonly string[], more: JsonObject = {}): JsonObject => ({
  elements: [{ type: 'radiogroup', name: 'area', title: { ko: '동네', en: 'Area' }, choices, ...more }],
});

describe('what a publication settles first', () => {
  const remarks = remarksOf({
    elements: [
      { type: 'radiogroup', name: 'empty', title: '빈 것' },
      { type: 'text', name: 'old', title: '금번 방문 목적' },
    ],
  });
  const warnings = remarks.filter(({ severity }) => severity === 'warning');

  it('is every error, and every warning that nobody acknowledged', () => {
    expect(warnings.length).toBeGreaterThan(0);
    const settle = toSettle(remarks, new Set(remarks.map(({ id }) => id)));
    expect(settle.errors.map(({ said }) => said.by)).toContain('check');
    expect(settle).toMatchObject({ open: [], known: warnings });
    expect(toSettle(remarks, new Set())).toMatchObject({ open: warnings, known: [] });
  });

  it('is named: grave changes, and warnings whenever they were acknowledged', () => {
    const [first] = warnings;
    const settle = toSettle(remarks, new Set([first?.id ?? '']));
    const grave = graveAmong(compareVersions(choice(['a', 'b']), choice(['a'])), 3);
    const names = acknowledgedNames(settle, grave);
    expect(names).toHaveLength(grave.length + warnings.length);
    expect(names.slice(grave.length)).toEqual(expect.arrayContaining(warnings.map(({ id }) => id)));
    expect(names[0]).toMatch(/^(?:meaningless|breaksComparison): /u);
  });

  it('fits into what a publication takes', () => {
    const [first] = warnings;
    if (first === undefined) throw new Error('no warning');
    const open = Array.from({ length: 600 }, (_, at) => ({
      ...first,
      id: `${String(at)}${'x'.repeat(300)}`,
    }));
    const names = acknowledgedNames({ open, known: [] }, []);
    expect([names.length, Math.max(...names.map(({ length }) => length))]).toEqual([500, 200]);
  });
});

it('has no grave changes as long as nobody has answered', () => {
  const changes = compareVersions(choice(['a', 'b']), choice(['a']));
  expect([graveAmong(changes, 0).length, graveAmong(changes, 1).length]).toEqual([0, 1]);
});
