import fc from 'fast-check';
import { parseBallotDesign } from '../../../../domain/src';
import { NEW_DESIGN } from './draft';
import { problemsAt, problemsOf, problemsWithin } from './problems';
import { readDraft } from './read-draft';
import { writeDesign } from './write-design';

const entries = {
  groups: [
    { key: 'city', label: { ko: '시', en: 'City' }, rule: 'exactly', choose: 1 },
    { key: 'county', label: { ko: '군', en: 'County' }, rule: 'atMost', choose: 1 },
  ],
  candidates: {
    kind: 'entries',
    entries: [
      {
        key: 'paju',
        group: 'city',
        title: { ko: '순찰대', en: 'Patrol' },
        owner: { ko: '파주시', en: 'Paju' },
        summary: { ko: '밤길을 함께 걷습니다.', en: 'Walks at night.' },
        details: [{ term: { ko: '기간', en: 'Period' }, text: { ko: '2024년', en: '2024' } }],
        imageUrl: '/uploads/paju.webp',
      },
      { key: 'muan', group: 'county', title: { ko: '정원', en: 'Garden' } },
    ],
  },
};

const content = {
  groups: entries.groups,
  candidates: {
    kind: 'content',
    uid: 'api::project.project',
    fields: { title: 'title', owner: 'agency.name', group: 'kind' },
    details: [{ term: { ko: '기간', en: 'Period' }, field: 'period' }],
    groupValues: { 시: 'city', 군: 'county' },
    filter: { field: 'year', equals: 2025 },
    order: 'position',
  },
};

function rewritten(stored: unknown): unknown {
  const draft = readDraft(stored);
  return draft === null ? null : writeDesign(draft);
}

describe('a stored design', () => {
  it.each([
    ['entries', entries],
    ['content', content],
  ])('with %s is written again as it was read, and accepted', (_, stored) => {
    expect(rewritten(stored)).toEqual(stored);
    expect(parseBallotDesign(rewritten(stored))).toEqual({ ok: true, value: stored, warnings: [] });
  });

  it('may arrive as text, as the JSON editor leaves it', () => {
    expect(rewritten(JSON.stringify(content))).toEqual(content);
  });

  it('without groups becomes one with a single group, which means the same', () => {
    const single = {
      rule: 'atMost',
      choose: 1,
      candidates: { kind: 'entries', entries: [{ key: 'a', title: { ko: '가' } }] },
    };
    expect(parseBallotDesign(rewritten(single))).toEqual(parseBallotDesign(single));
  });

  it('is a new one when nothing is stored', () => {
    expect([undefined, null, '', ' ', 'null'].map(readDraft)).toEqual(Array(5).fill(NEW_DESIGN));
  });

  it('is no design when it is text without meaning or a list', () => {
    expect(['{', '"a"', '3', [], 7].map(readDraft)).toEqual([null, null, null, null, null]);
  });

  it('never throws, and what is read once is read the same again', () => {
    const near = fc.record(
      {
        groups: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.jsonValue(), fc.constant(entries.groups[0])))),
        candidates: fc.oneof(
          fc.jsonValue(),
          fc.record({ kind: fc.constantFrom('entries', 'content'), entries: fc.array(fc.jsonValue()) }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (stored) => {
        const once = rewritten(stored);
        expect(rewritten(once)).toEqual(once === null ? writeDesign(NEW_DESIGN) : once);
      }),
    );
  });
});

describe('problems of a draft', () => {
  it('are found at the place they belong to', () => {
    const draft = readDraft({
      ...entries,
      candidates: { kind: 'entries', entries: [{ key: 'paju', group: 'city', title: { ko: '순찰대' } }, {}] },
    });
    const problems = problemsOf(draft ?? NEW_DESIGN);
    expect(problemsAt(problems, 'candidates', 'entries', 0, 'title', 'en')).toMatchObject([
      { code: 'missingTranslation', severity: 'warning' },
    ]);
    expect(problemsAt(problems, 'candidates', 'entries', 1, 'title')).toMatchObject([{ code: 'missing' }]);
    expect(problemsWithin(problems, 'candidates', 'entries', 1).map(({ code }) => code)).toEqual([
      'missing',
      'missingGroup',
      'missing',
    ]);
    expect(problemsWithin(problems, 'candidates', 'entries', 10)).toEqual([]);
  });
});
