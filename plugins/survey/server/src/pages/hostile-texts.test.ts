import type { CitizenReply } from '@modu/participation/contracts';
import { z } from 'zod';
import everyPageType from '../../../../../tests/fixtures/questionnaires/every-page-type.json';
import { hostileCells, hostileHtml } from '../../../../../tests/fixtures/hostile/html';
import { AUTHOR_HTML } from '../../../contracts';
import { readQuestionnaire, settle, type Answers } from '../../../domain/src';
import { dangersIn, elementsOf, type Element } from '../testing/html-structure';
import { htmlOf } from '../testing/replies';
import { createTestSite, type Fields, type TestSurveySite } from '../testing/test-site';
import { cleanHtml } from './questions/author-html';

const PRINTED =
  /^(?:title|description|text|ko|en|html|placeholder|label\w*|\w*Text|\w*Description|templateTitle|altText|format)$/u;
const KEPT = /^(?:type|name|value|locale|cellType|inputType|expression|visibleIf|keyName|imageLink)$/u;

/** A questionnaire of every type whose every printed text is the same. */
function everywhere(json: unknown, text: string, key = ''): unknown {
  if (Array.isArray(json)) return json.map((item) => everywhere(item, text, key));
  if (typeof json === 'string') return PRINTED.test(key) && !KEPT.test(key) ? text : json;
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([own, value]) => [own, everywhere(value, text, own)]));
}

const more = (text: string): readonly unknown[] => [
  { type: 'text', name: 'answer', title: text, requiredErrorText: text, isRequired: true, placeholder: text },
  { type: 'comment', name: 'long', title: text, validators: [{ type: 'text', minLength: 5, text }] },
  {
    type: 'radiogroup',
    name: 'pick',
    title: text,
    description: text,
    choices: [{ value: 'v', text }],
    showOtherItem: true,
    otherText: text,
    showNoneItem: true,
    noneText: text,
  },
  { type: 'dropdown', name: 'drop', title: text, placeholder: text, choices: [{ value: 'v', text }] },
  { type: 'boolean', name: 'yes', title: text, labelTrue: text, labelFalse: text },
  { type: 'rating', name: 'rate', title: text, minRateDescription: text, maxRateDescription: text },
  { type: 'matrix', name: 'm', title: text, rows: [{ value: 'r', text }], columns: [{ value: 'c', text }] },
  { type: 'multipletext', name: 'mt', title: text, items: [{ name: 'i', title: text, placeholder: text }] },
  { type: 'image', name: 'img', imageLink: '/uploads/a.png', altText: text },
  {
    type: 'panel',
    name: 'pan',
    title: text,
    description: text,
    elements: [{ type: 'text', name: 'in', title: text }],
  },
];

/** The last page has what was answered in its texts. */
const piped = {
  title: '{answer}',
  description: '{long}',
  elements: [
    { type: 'html', name: 'h', html: '<p>Hello <b>{answer}</b> <a href="{answer}">{long}</a></p>' },
    { type: 'radiogroup', name: 'who', title: '{answer}', choices: [{ value: 1, text: '{answer} {long}' }] },
    { type: 'expression', name: 'said', title: 'Said', expression: '{answer} + {long}' },
  ],
};

const questionnaireOf = (text: string): string =>
  JSON.stringify({
    title: text,
    description: text,
    completedHtml: text,
    pages: [
      { name: 'a', title: text, description: text, elements: more(text) },
      ...(everywhere(everyPageType.pages, text) as unknown[]),
      {
        name: 'h',
        elements: [
          { type: 'html', name: 'own', html: text },
          { type: 'text', name: 'x', title: 'X' },
        ],
      },
      piped,
    ],
  });

const surveyTexts = (text: string) => {
  const consent = { purpose: text, controller: text, contact: text, recipients: text, refusal: text };
  const texts = { title: text, introduction: text, consentNotice: text, thankYou: text, consent };
  return new Map([
    ['ko', texts],
    ['en', texts],
  ]);
};

/** A text as it may be an answer: the check of answers refuses characters that cannot be seen. */
const asAnswer = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

function pathOf(reply: CitizenReply): string {
  if (reply.kind !== 'redirect') throw new Error(`No redirect: ${JSON.stringify(reply).slice(0, 300)}`);
  return reply.path;
}

/** As if it had been typed page by page. */
function answerDraft(site: TestSurveySite, text: string, answers: Answers): void {
  const reading = readQuestionnaire(JSON.parse(questionnaireOf(text)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const settled = settle(reading.questionnaire, {}, Object.entries(answers), { today: '2025-11-12' });
  for (const [hash, row] of site.drafts.rows) site.drafts.rows.set(hash, { ...row, answers: settled });
}

const isSeen = ({ name, attributes }: Element): boolean =>
  !(['br', 'p', 'code'].includes(name) && Object.keys(attributes).length === 0);

/** What a page is made of, but for what an author's HTML may bring and for line breaks. */
const skeletonOf = (elements: readonly Element[]): readonly string[] =>
  elements
    .filter((element) => !element.isAuthors && isSeen(element))
    .map(({ name, attributes }) => {
      // Longer texts get more room, and braces may follow an answer: both are ours, whatever the text.
      const keys = Object.keys(attributes).filter((key) => key !== 'class' && key !== 'data-pipe');
      return [name, ...keys.sort()].join(' ');
    });

/** A page that came back with characters that no answer may have: it says more than others. */
const RAW = 'errors, as they were typed';

/** Every page of a survey whose author and citizens wrote nothing but this text. */
async function pagesWith(text: string): Promise<ReadonlyMap<string, readonly Element[]>> {
  const site = createTestSite({
    questionnaire: questionnaireOf(text),
    texts: surveyTexts(text),
    publicResults: true,
    smallCellThreshold: 1,
  });
  const pages = new Map<string, readonly Element[]>();
  const see = (name: string, reply: CitizenReply): void => {
    const page = htmlOf(reply);
    pages.set(name, elementsOf(page));
  };
  see('start', await site.get('/surveys/visit'));
  const draft = await site.begin();
  const fieldsWith = (value: string): Fields => [
    ...['answer', 'long', 'pick-other', 'yes', 'rate', 'm.r', 'mt.i', 'in'].map(
      (name) => [`q.${name}`, value] as const,
    ),
    ['q.pick', 'other'],
    ['q.drop', value],
    ['go', 'next'],
  ];
  const line = asAnswer(text);
  see(RAW, await site.send(`${draft}/pages/1`, fieldsWith(text)));
  see('errors', await site.send(`${draft}/pages/1`, fieldsWith(line)));
  const answers = {
    answer: line,
    long: `${line} and more`,
    pick: 'other',
    'pick-Comment': line,
    mt: { i: line },
    in: line,
    name: line,
    visit: 'week',
    costs: [{ item: line, price: 1 }],
    order: ['trees', 'path', 'pond'],
    children: [{ nick: line, age: 9 }],
  };
  answerDraft(site, text, answers);
  for (const page of [1, 2, 3, 4, 5])
    see(`page ${String(page)}`, await site.get(`${draft}/pages/${String(page)}`));
  await site.send(`${draft}/pages/5`, [['go', 'next']]);
  answerDraft(site, text, answers);
  see('review', await site.get(`${draft}/review`));
  const sent = pathOf(
    await site.send('/surveys/visit/responses', [['draft', draft.split('/').at(-1) ?? '']]),
  );
  see('receipt', await site.get(sent));
  site.clock.now = new Date('2025-12-01T00:00:00Z');
  see('results', await site.get('/surveys/visit/results'));
  return pages;
}

let harmless: ReadonlyMap<string, readonly Element[]>;

beforeAll(async () => {
  harmless = await pagesWith('harmless');
});

describe('a text of an author and of a citizen', () => {
  it.each(hostileHtml)('%j is printed as text, on every page', async (text) => {
    const pages = await pagesWith(text);
    expect([...pages.keys()]).toEqual([...harmless.keys()]);
    for (const [name, elements] of pages) {
      expect([name, dangersIn(elements)]).toEqual([name, []]);
      if (name !== RAW)
        expect([name, ...skeletonOf(elements)]).toEqual([name, ...skeletonOf(harmless.get(name) ?? [])]);
      const authors = elements.filter(({ isAuthors }) => isAuthors).map((element) => element.name);
      expect([name, authors.filter((tag) => !AUTHOR_HTML.allowedTags.includes(tag))]).toEqual([name, []]);
    }
  });

  it('would be found out if it were not', () => {
    const dangerous = hostileHtml.filter((text) => dangersIn(elementsOf(text)).length > 0);
    expect(dangerous.length).toBeGreaterThan(25);
    expect(skeletonOf(elementsOf('<p><script>x</script></p>'))).toEqual(['script']);
  });
});

describe('HTML of an author', () => {
  it.each(hostileHtml)('%j loses whatever could act', (text) => {
    const elements = elementsOf(cleanHtml(text).toString());
    expect(dangersIn(elements)).toEqual([]);
    for (const { name, attributes } of elements) {
      expect(AUTHOR_HTML.allowedTags).toContain(name);
      expect(Object.keys(attributes).filter((key) => key !== 'href' && key !== 'rel')).toEqual([]);
      expect(attributes.href ?? '').not.toMatch(/^\/\//u);
    }
  });
});

describe('a script that shows a questionnaire', () => {
  it.each(hostileHtml)('is given %j as data that cannot end the block it is in', async (text) => {
    const signed = {
      title: text,
      completedHtml: text,
      elements: [
        { type: 'signaturepad', name: 's', title: text },
        { type: 'html', name: 'h', html: text },
      ],
    };
    const site = createTestSite({ questionnaire: JSON.stringify(signed), texts: surveyTexts(text) });
    const page = htmlOf(await site.get('/surveys/visit'));
    const elements = elementsOf(page);
    expect(dangersIn(elements)).toEqual([]);
    expect(elements.filter(({ name }) => name === 'script')).toEqual([
      { name: 'script', attributes: { type: 'application/json', id: 'surveyjs-settings' }, isAuthors: false },
    ]);
    const [, block = ''] = /id="surveyjs-settings"\s*>([^<]*)<\/script>/u.exec(page) ?? [];
    const given = z
      .object({ questionnaire: z.object({ title: z.string(), completedHtml: z.string() }) })
      .parse(JSON.parse(block)).questionnaire;
    expect(given.title).toBe(text);
    // survey-core prints this one as HTML.
    expect(dangersIn(elementsOf(given.completedHtml))).toEqual([]);
    expect(given.completedHtml).toBe(cleanHtml(text).toString());
  });
});

describe('a file for a spreadsheet', () => {
  it.each(hostileCells)('holds %j as text, in its cells and in its heading', async (text) => {
    const site = createTestSite({
      questionnaire: JSON.stringify({
        elements: [
          { type: 'comment', name: 'q', title: text },
          { type: 'radiogroup', name: 'r', title: 'R', choices: [{ value: 'v', text }] },
        ],
      }),
    });
    const line = text.replace(/[\t\r]/gu, '');
    const sent = { answers: { q: line, r: 'v' }, idempotencyKey: 'k'.repeat(20), locale: 'ko' };
    expect(await site.sendJson('/surveys/visit/responses', sent)).toMatchObject({ status: 201 });
    const file = await site.services.exports.begin('doc1', 'ko');
    const parts: string[] = [];
    for await (const part of file?.content ?? []) parts.push(String(part));
    const cells = cellsOf(parts.join('').slice(1));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
    // Nothing is lost by it: the cell says what was written.
    expect(
      cells.filter((cell) => cell.replace(/^'/u, '') === text || cell.replace(/^'/u, '') === line),
    ).not.toEqual([]);
    expect(cells.length % 6).toBe(0);
  });
});

/** The cells of a CSV file, RFC 4180. */
function cellsOf(csv: string): readonly string[] {
  const found = csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(?=,|\r\n|$)/gu);
  return [...found].slice(0, 12).map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}
