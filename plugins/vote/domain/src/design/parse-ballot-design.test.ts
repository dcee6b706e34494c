import fc from 'fast-check';
import { parseBallotDesign } from './parse-ballot-design';

const city = { key: 'city', label: { ko: '시', en: 'City' }, rule: 'exactly', choose: 1 };
const county = { key: 'county', label: { ko: '군', en: 'County' }, rule: 'atMost', choose: 2 };
const paju = { key: 'paju', group: 'city', title: { ko: '파주시', en: 'Paju' } };
const yeongam = { key: 'yeongam', group: 'county', title: { ko: '영암군', en: 'Yeongam' } };
const muan = { key: 'muan', group: 'county', title: { ko: '무안군', en: 'Muan' } };

const entries = (...list: unknown[]): unknown => ({ kind: 'entries', entries: list });
const design = (more: object = {}): unknown => ({
  groups: [city, county],
  candidates: entries(paju, yeongam, muan),
  ...more,
});
const content = (more: object = {}): unknown => ({
  kind: 'content',
  uid: 'api::project.project',
  fields: { title: 'title', summary: 'summary', owner: 'agency.name', image: 'image', group: 'kind' },
  ...more,
});

/** Problems as `severity code path`, which is what a form needs. */
function problemsOf(input: unknown): string[] {
  const parsed = parseBallotDesign(input);
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  return problems.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
}

describe('a design with entries', () => {
  it('is read as it was described', () => {
    const details = [{ term: { ko: '기간', en: 'Period' }, text: { ko: '2024년', en: '2024' } }];
    const full = {
      ...paju,
      owner: { ko: '파주시' },
      summary: { en: 'Patrol' },
      details,
      imageUrl: '/uploads/paju.webp',
    };
    const input = { groups: [city, county], candidates: { kind: 'entries', entries: [full, yeongam, muan] } };
    expect(parseBallotDesign(input)).toEqual({ ok: true, value: input, warnings: [] });
  });

  it('has one group when none is described', () => {
    const parsed = parseBallotDesign({
      rule: 'atMost',
      choose: 1,
      candidates: entries({ key: 'a', title: { ko: '가', en: 'A' } }),
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        groups: [{ key: 'all', label: {}, rule: 'atMost', choose: 1 }],
        candidates: { entries: [{ key: 'a', group: 'all' }] },
      },
    });
  });

  it('leaves out what a form sends empty', () => {
    const parsed = parseBallotDesign(
      design({
        candidates: entries(
          { ...paju, owner: { ko: ' ', en: '' }, imageUrl: '', details: null },
          yeongam,
          muan,
        ),
      }),
    );
    expect(parsed).toMatchObject({ ok: true, value: { candidates: { entries: [paju, yeongam, muan] } } });
    expect(
      parsed.ok && parsed.value.candidates.kind === 'entries' && parsed.value.candidates.entries[0],
    ).toEqual(paju);
  });

  it.each([
    ['nothing at all', null, ['error missing ']],
    ['a list', [], ['error wrongType ']],
    ['no groups', design({ groups: [] }), ['error noGroups groups']],
    [
      'two groups of one key',
      design({ groups: [city, county, { ...county }] }),
      ['error duplicateGroup groups.2.key'],
    ],
    [
      'a key that is none',
      design({ groups: [city, county, { ...city, key: 'a b' }] }),
      ['error badKey groups.2.key'],
    ],
    [
      'a rule that is none',
      design({ groups: [city, { ...county, rule: 'some' }] }),
      ['error badChoice groups.1.rule'],
    ],
    [
      'a quota of nobody',
      design({ groups: [city, { ...county, choose: 0 }] }),
      ['error chooseTooSmall groups.1.choose'],
    ],
    [
      'a quota that is no whole number',
      design({ groups: [city, { ...county, choose: 1.5 }] }),
      ['error wrongType groups.1.choose'],
    ],
    [
      'a quota above the candidates',
      design({ groups: [city, { ...county, choose: 3 }] }),
      ['error chooseTooLarge groups.1.choose'],
    ],
    [
      'a group without candidates',
      design({ candidates: entries(yeongam, muan) }),
      ['error emptyGroup groups.0'],
    ],
    [
      'a group that does not exist',
      design({ candidates: entries(paju, yeongam, { ...muan, group: 'town' }) }),
      ['error unknownGroup candidates.entries.2.group'],
    ],
    [
      'no group where there are several',
      design({ candidates: entries(paju, yeongam, { ...muan, group: '' }) }),
      ['error missingGroup candidates.entries.2.group'],
    ],
    [
      'two candidates of one key, in any group',
      design({ candidates: entries(paju, yeongam, muan, { ...muan, key: ' paju' }) }),
      ['error duplicateCandidate candidates.entries.3.key'],
    ],
    [
      'a candidate without a title',
      design({ candidates: entries(paju, yeongam, muan, { ...muan, key: 'x', title: {} }) }),
      ['error missing candidates.entries.3.title'],
    ],
    [
      'a title in one language',
      design({ candidates: entries(paju, yeongam, { ...muan, title: { ko: '무안군' } }) }),
      ['warning missingTranslation candidates.entries.2.title.en'],
    ],
    [
      'a label in one language',
      design({ groups: [city, { ...county, label: { en: 'County' } }] }),
      ['warning missingTranslation groups.1.label.ko'],
    ],
    [
      'a script for a picture',
      design({ candidates: entries(paju, yeongam, { ...muan, imageUrl: 'javascript:alert(1)' }) }),
      ['error badImageUrl candidates.entries.2.imageUrl'],
    ],
    [
      'a picture that leads elsewhere in disguise',
      design({ candidates: entries(paju, yeongam, { ...muan, imageUrl: '//evil.example/x.png' }) }),
      ['error badImageUrl candidates.entries.2.imageUrl'],
    ],
    [
      'a picture from another host',
      design({ candidates: entries(paju, yeongam, { ...muan, imageUrl: 'https://cdn.example/x.png' }) }),
      ['warning imageFromElsewhere candidates.entries.2.imageUrl'],
    ],
    [
      'half a detail',
      design({ candidates: entries(paju, yeongam, { ...muan, details: [{ term: { ko: '기간' } }] }) }),
      ['error missing candidates.entries.2.details.0.text'],
    ],
    [
      'a typing error in a key',
      design({ candidates: entries(paju, yeongam, { ...muan, sumary: {} }) }),
      ['error unknownKey candidates.entries.2.sumary'],
    ],
    [
      'half a character',
      design({ candidates: entries(paju, yeongam, { ...muan, owner: { ko: '\ud83d' } }) }),
      ['error badText candidates.entries.2.owner.ko'],
    ],
    ['no candidates', design({ candidates: null }), ['error missing candidates']],
    ['a source that is none', design({ candidates: { kind: 'csv' } }), ['error badChoice candidates.kind']],
  ])('names %s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it('gives the figures a text needs', () => {
    const parsed = parseBallotDesign(design({ groups: [city, { ...county, choose: 3 }] }));
    expect(parsed).toMatchObject({
      problems: [{ code: 'chooseTooLarge', params: { group: 'county', choose: 3, candidates: 2 } }],
    });
  });

  it('does not blame the candidates for a quota that cannot be read', () => {
    expect(problemsOf(design({ groups: [city, { ...county, choose: 'two' }] }))).toEqual([
      'error wrongType groups.1.choose',
    ]);
  });
});

describe('a design with content', () => {
  it('may name details, each with its heading', () => {
    const details = [{ term: { ko: '이야기', en: 'Story' }, field: 'story' }];
    const groups = [city, county];
    expect(parseBallotDesign({ groups, candidates: content({ details }) })).toMatchObject({
      ok: true,
      value: { candidates: { details } },
    });
    expect(problemsOf({ groups, candidates: content({ details: [{ field: 'a b' }] }) })).toEqual([
      'error missing candidates.details.0.term',
      'error badFieldPath candidates.details.0.field',
    ]);
  });

  it('is read as it was described', () => {
    const input = {
      groups: [city, county],
      candidates: content({
        groupValues: { 시: 'city', 군: 'county' },
        filter: { field: 'year', equals: 2025 },
        order: 'position',
      }),
    };
    expect(parseBallotDesign(input)).toEqual({ ok: true, value: input, warnings: [] });
  });

  it.each([
    ['no content type', { uid: 'project' }, ['error badUid candidates.uid']],
    ['no title field', { fields: { group: 'kind' } }, ['error missing candidates.fields.title']],
    [
      'no group field where there are several groups',
      { fields: { title: 'title' } },
      ['error missing candidates.fields.group'],
    ],
    [
      'a path into a prototype',
      { fields: { title: '__proto__.x', group: 'kind' } },
      ['error badFieldPath candidates.fields.title'],
    ],
    [
      'a value that leads to no group',
      { groupValues: { 시: 'city', 군: 'county', 읍: 'town' } },
      ['error unknownGroup candidates.groupValues.읍'],
    ],
    ['a group to which no value leads', { groupValues: { 시: 'city' } }, ['error emptyGroup groups.1']],
    [
      'a filter that compares with a list',
      { filter: { field: 'year', equals: [2025] } },
      ['error wrongType candidates.filter.equals'],
    ],
  ])('names %s', (_, more, problems) => {
    expect(problemsOf(design({ candidates: content(more) }))).toEqual(problems);
  });
});

describe('parseBallotDesign', () => {
  it('never throws on any JSON', () => {
    const value = fc.jsonValue();
    const near = fc.record({
      groups: fc.oneof(
        value,
        fc.array(fc.oneof(value, fc.record({ key: value, label: value, rule: value, choose: value }))),
      ),
      candidates: fc.oneof(
        value,
        fc.record({ kind: fc.constant('entries'), entries: fc.oneof(value, fc.array(value)) }),
        fc.record({
          kind: fc.constant('content'),
          uid: value,
          fields: value,
          groupValues: value,
          filter: value,
        }),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(value, near), (input) => {
        const parsed = parseBallotDesign(input);
        expect(parsed.ok || parsed.problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });

  it('takes nothing from a prototype', () => {
    const inherited: unknown = Object.create({ groups: [city], candidates: entries(paju) });
    expect(problemsOf(inherited)).toContain('error missing candidates');
  });

  it('reads again what it has read', () => {
    const parsed = parseBallotDesign(design());
    expect(parsed.ok && parseBallotDesign(parsed.value)).toEqual(parsed);
  });
});
