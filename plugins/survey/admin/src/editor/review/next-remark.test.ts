import { outlineOf, type Path } from '../../../../domain/src/editing';
import { nextRemark } from './next-remark';
import { moveBy, titled } from '../../../../domain/src/checks/remark-fixtures';
import { review, type Reviewed } from '../../../../domain/src/checks';

const json = titled([
  { type: 'radiogroup', name: 'a', title: '선택', choices: [] },
  { type: 'text', name: 'b', title: { default: '질문', en: 'Question' } },
  { type: 'radiogroup', name: 'c', title: '금번 질문', choices: [] },
]);

function reviewed(of = json): Reviewed {
  const steps = review(of, { hasConsent: true, hasRetention: true });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const at = (index: number): Path => ['pages', 0, 'elements', index];

function visit(selection: Path | null, last: string | undefined, step: 1 | -1, of = json) {
  const visited = nextRemark(reviewed(of).remarks, { last, selection, entries: outlineOf(of) }, step);
  return visited === undefined
    ? undefined
    : `${visited.remark.id} ${String(visited.number)}/${String(visited.count)}`;
}

const [FIRST, SECOND, THIRD] = ['noChoices@a', 'noChoices@c', 'officialese.ko@c/title'];

describe('the next remark', () => {
  it('is the first from here on, and the one after that', () => {
    expect(visit(null, undefined, 1)).toBe(`${FIRST} 1/3`);
    expect(visit(at(0), FIRST, 1)).toBe(`${SECOND} 2/3`);
    expect(visit(at(2), SECOND, 1)).toBe(`${THIRD} 3/3`);
    expect(visit(at(1), undefined, 1)).toBe(`${SECOND} 2/3`);
    // Somebody went elsewhere meanwhile.
    expect(visit(at(1), FIRST, 1)).toBe(`${SECOND} 2/3`);
  });

  it('goes around the ends, and backwards', () => {
    expect(visit(at(2), THIRD, 1)).toBe(`${FIRST} 1/3`);
    expect(visit(at(0), FIRST, -1)).toBe(`${THIRD} 3/3`);
    expect(visit(at(1), undefined, -1)).toBe(`${FIRST} 1/3`);
    expect(visit(null, undefined, -1)).toBe(`${THIRD} 3/3`);
  });

  it('follows the order of the questionnaire when something is moved', () => {
    expect(visit(null, undefined, 1, moveBy(json, 2))).toBe(`${SECOND} 1/3`);
  });

  it('is none where there is nothing with a place', () => {
    expect(visit(null, undefined, 1, titled([{ type: 'text', name: 'b', title: '질문' }]))).toBeUndefined();
  });
});
