import path from 'node:path';
import agencySchema from '../../api/agency/content-types/agency/schema.json';
import projectSchema from '../../api/project/content-types/project/schema.json';
import { readSeedFile } from './read-seed-file';
import { SEED_FILES } from './seed-demonstration';
import { isRecord, type SeedEntry, type SeedFile, type SeedValues } from './seed-file';

const folder = path.join(__dirname, '../../../database/seeds');

let seeds: SeedFile[];
beforeAll(async () => {
  seeds = await Promise.all(SEED_FILES.map((filename) => readSeedFile(folder, filename)));
});

const entriesOf = (uid: string): SeedEntry[] =>
  seeds.filter((seed) => seed.uid === uid).flatMap(({ entries }) => entries);
const agencies = (): SeedEntry[] => entriesOf('api::agency.agency');
const projects = (): SeedEntry[] => entriesOf('api::project.project');
const onBallot = (): SeedEntry[] => projects().filter(({ shared }) => shared.ballot === 'innovation-2025');

function bySlug(entries: readonly SeedEntry[], slug: unknown): SeedEntry {
  const found = entries.find((entry) => entry.slug === slug);
  if (found === undefined) throw new Error(`There is no ${String(slug)}.`);
  return found;
}

function listOf(values: SeedValues, name: string): SeedValues[] {
  const list = values[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** Where every text of a value is: two languages of one thing have texts at the same places. */
function textPlaces(value: unknown, place = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [`${place} is empty`] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textPlaces(item, `${place}/${key}`));
}

describe('the seeds', () => {
  it('say everything in Korean and in English', () => {
    for (const { slug, localized } of seeds.flatMap(({ entries }) => entries)) {
      const places = textPlaces(localized.ko);
      expect({ slug, places: textPlaces(localized.en) }).toEqual({ slug, places });
      expect(places).not.toEqual([]);
      expect(places.filter((place) => place.endsWith('is empty'))).toEqual([]);
    }
  });

  it('give every document of a content type a name of its own', () => {
    for (const entries of [agencies(), projects()]) {
      const slugs = entries.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      expect(slugs).not.toContain(null);
    }
  });

  it('use only attributes and kinds that the content types have', () => {
    const kinds: readonly unknown[] = agencySchema.attributes.kind.enum;
    const groups: readonly unknown[] = projectSchema.attributes.evaluationGroup.enum;
    for (const [entries, schema] of [
      [agencies(), agencySchema],
      [projects(), projectSchema],
    ] as const) {
      const used = entries.flatMap(({ shared, localized }) => Object.keys({ ...shared, ...localized.ko }));
      expect(Object.keys(schema.attributes)).toEqual(expect.arrayContaining([...new Set(used)]));
    }
    for (const { shared } of agencies()) expect(kinds).toContain(shared.kind);
    for (const { shared } of projects()) expect(groups).toContain(shared.evaluationGroup);
  });

  it('name agencies only after they are made', () => {
    const made = new Set<unknown>();
    for (const { slug, shared } of agencies()) {
      if (shared.kind !== 'nation') expect(made).toContain(shared.parent);
      made.add(slug);
    }
    for (const { shared } of projects()) expect(made).toContain(shared.agency);
  });

  it('lead from a neighbourhood up to the nation', () => {
    const chain: unknown[] = [];
    for (let slug: unknown = 'geumchon-1'; slug !== undefined;) {
      const { shared } = bySlug(agencies(), slug);
      chain.push(shared.kind);
      slug = shared.parent;
    }
    expect(chain).toEqual(['neighbourhood', 'city', 'province', 'nation']);
  });
});

describe('the vote on 48 cases', () => {
  it('has 3, 15, 16 and 14 candidates in its groups, in one unbroken order', () => {
    const count = (group: string): number =>
      onBallot().filter(({ shared }) => shared.evaluationGroup === group).length;
    expect(['metropolitan', 'city', 'county', 'district'].map(count)).toEqual([3, 15, 16, 14]);
    const orders = onBallot().map(({ shared }) => Number(shared.ballotOrder));
    expect(orders.sort((a, b) => a - b)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
  });

  it('says of each of the 42 invented cases, in both languages, that it is a demonstration', () => {
    const invented = onBallot().filter(({ shared }) => shared.isDemonstration === true);
    expect(invented).toHaveLength(42);
    for (const { localized } of invented) {
      expect(localized.ko.summary).toContain('시연용으로 지어낸 사례입니다.');
      expect(localized.en.summary).toContain('Invented for this demonstration.');
    }
  });

  it('maps its groups and candidates to the projects', () => {
    const [poll] = entriesOf('plugin::vote.poll');
    expect(poll?.shared.ballotDesign).toMatchObject({
      groups: [
        { key: 'metropolitan', rule: 'exactly', choose: 1 },
        { key: 'city', rule: 'exactly', choose: 2 },
        { key: 'county', rule: 'exactly', choose: 2 },
        { key: 'district', rule: 'exactly', choose: 2 },
      ],
      candidates: { uid: 'api::project.project', filter: { field: 'ballot', equals: 'innovation-2025' } },
    });
  });
});

describe('the projects of public service design', () => {
  it('presents ten in 2025, in their order, with the three awards that are known', () => {
    const presented = projects().filter(({ shared }) => shared.presentationOrder !== undefined);
    expect(presented.map(({ shared }) => shared.presentationOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const awarded = presented.filter(({ localized }) => localized.ko.award !== undefined);
    expect(awarded.map(({ slug, localized }) => [slug, localized.ko.award])).toEqual([
      ['yana', '대통령상(대상)'],
      ['phishing-first-doubt', '국무총리상(은상)'],
      ['connecting-the-local', '국무총리상(금상)'],
    ]);
  });

  it('tells of nine citizens and nine sessions from July to October 2024 in Paju', () => {
    const { ko, en } = bySlug(projects(), 'everyones-patrol').localized;
    expect(listOf(ko, 'team').filter(({ role }) => role === '시민')).toHaveLength(9);
    expect(listOf(en, 'team').filter(({ role }) => role === 'Citizen')).toHaveLength(9);
    const dates = listOf(ko, 'activities').map(({ date }) => String(date));
    expect(dates).toHaveLength(9);
    expect(dates).toEqual([...dates].sort());
    expect([dates[0]?.slice(0, 7), dates[8]?.slice(0, 7)]).toEqual(['2024-07', '2024-10']);
  });

  it('tells of sixteen members over six months in Busan', () => {
    const { ko } = bySlug(projects(), 'all-live').localized;
    expect(listOf(ko, 'team')).toHaveLength(16);
    expect(new Set(listOf(ko, 'activities').map(({ date }) => String(date).slice(0, 7))).size).toBe(6);
  });

  it('names every member of a team by a pseudonym', () => {
    const members = projects().flatMap(({ localized }) => listOf(localized.ko, 'team'));
    expect(members).toHaveLength(30);
    expect(members.filter(({ isPseudonym }) => isPseudonym !== true)).toEqual([]);
  });
});
