import { SurveyModel } from 'survey-core';
import { corpus } from '../../../../../tests/fixtures/questionnaires';
import { openDocument } from '../editing/document';
import { applyPatches, valueAt } from '../editing/patches';
import { exportColumns, exportRow } from '../export/export-columns';
import { withoutHiddenAnswers } from '../flow/answers';
import { startAnswers } from '../flow/settle';
import { isJsonObject, isList, isRecord, type JsonObject } from '../json/json';
import { pageSupport } from '../questionnaire/native-support';
import { asksSomething } from '../questionnaire/questions-in';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import type { Questionnaire } from '../questionnaire/model';
import { problemsBeforePublishing } from '../publishing/problems-before-publishing';
import { countOf, gridOf } from '../translation/grid';
import { BLOCKS, insertBlock, insertBlockOnNewPage } from './blocks';
import { CHOICE_SETS } from './choice-sets';
import { residentSatisfaction } from './satisfaction';
import { TEMPLATES } from './templates';

function read(json: unknown): Questionnaire {
  const reading = readQuestionnaire(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.problems).toEqual([]);
  return reading.questionnaire;
}

const context = { today: '2026-11-28', locale: 'ko' };

/** What survey-core has against it, but for our own mark of personal questions. */
function errorsOfSurveyCore(json: JsonObject): readonly string[] {
  const errors: unknown = new SurveyModel(json).jsonErrors;
  const messages = isList(errors)
    ? errors.map((error) => (isRecord(error) ? String(error.message) : ''))
    : [];
  return messages.filter((message) => !message.includes("'personal'"));
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'the template %s',
  (_id, template) => {
    const { questionnaire: json } = template;

    it('opens, reads and could be published as it is', () => {
      const opened = openDocument(JSON.stringify(json));
      expect(opened.ok && opened.document.json).toEqual(json);
      const questionnaire = read(json);
      expect(problemsBeforePublishing(json)).toEqual([]);
      expect(pageSupport(questionnaire)).toEqual({ native: true });
      expect(errorsOfSurveyCore(json)).toEqual([]);
    });

    it('says everything in both languages', () => {
      const grid = gridOf(json, ['en']);
      expect(grid.rows.length).toBeGreaterThan(5);
      expect(countOf(grid, 'en')).toMatchObject({ missing: 0, same: 0, lostPiping: 0 });
      for (const { source, cells } of grid.rows) {
        expect(source).toMatch(/\p{Script=Hangul}|^\d/u);
        expect(cells.get('en')?.text).not.toMatch(/\p{Script=Hangul}/u);
        expect(source + (cells.get('en')?.text ?? '')).not.toContain('!');
      }
    });
  },
);

describe('templates', () => {
  it('ask as many questions as they are offered with', () => {
    const counts = TEMPLATES.map(({ id, questionnaire }) => [
      id,
      read(questionnaire).questions.filter(asksSomething).length,
    ]);
    expect(counts).toEqual([
      ['resident-satisfaction', 14],
      ['needs', 9],
      ['event-feedback', 7],
      ['idea-call', 5],
      ['consent-form', 3],
    ]);
  });

  it('in waves mark every response with its wave, which nobody sees', () => {
    const questionnaire = read(residentSatisfaction.questionnaire);
    const kept = withoutHiddenAnswers(questionnaire, startAnswers(questionnaire, context), context);
    const columns = exportColumns(questionnaire, 'ko').filter(({ key }) => key === 'wave');
    expect(exportRow(columns, kept)).toEqual(['2026-1']);
  });
});

describe('choice sets', () => {
  it.each(CHOICE_SETS.map((set) => [set.id, set] as const))(
    '%s are a question that could be asked',
    (_id, set) => {
      const json = { title: { ko: '조사', en: 'Survey' }, locale: 'ko', elements: [question(set)] };
      read(json);
      expect(problemsBeforePublishing(json)).toEqual([]);
    },
  );

  it('cover every age once', () => {
    const bands = CHOICE_SETS.find(({ id }) => id === 'age-bands')?.choices ?? [];
    const ranges = bands.flatMap((band) => {
      const value = isJsonObject(band) && typeof band.value === 'string' ? band.value : '';
      const [from = '', to = ''] = value.replace('under-19', '0-18').replace('70-plus', '70-130').split('-');
      return to === '' ? [] : [[Number(from), Number(to)] as const];
    });
    const holding = (age: number): number => ranges.filter(([from, to]) => from <= age && age <= to).length;
    expect(Array.from({ length: 131 }, (_, age) => holding(age))).toEqual(
      Array.from({ length: 131 }, () => 1),
    );
  });
});

function question(set: (typeof CHOICE_SETS)[number]): JsonObject {
  const title = { ko: '물음', en: 'Question' };
  return set.isScale
    ? { type: 'rating', name: 'q', title, rateValues: set.choices }
    : { type: 'radiogroup', name: 'q', title, choices: set.choices };
}

describe('blocks', () => {
  it.each(BLOCKS.map((block) => [block.id, block] as const))(
    '%s can be put in, twice',
    (_id, { elements }) => {
      const empty: JsonObject = { locale: 'ko', title: { ko: '조사', en: 'Survey' }, pages: [{ name: 'p' }] };
      const place = { list: ['pages', 0, 'elements'], index: 0 };
      const once = applyPatches(empty, insertBlock(empty, elements, place)).json;
      expect(once.pages).toEqual([{ name: 'p', elements }]);
      const twice = applyPatches(once, insertBlock(once, elements, place)).json;
      const names = read(twice).questions.map(({ name }) => name);
      expect(new Set(names).size).toBe(2 * elements.length);
      expect(problemsBeforePublishing(twice)).toEqual([]);
    },
  );

  it('keep their conditions among themselves', () => {
    const block = BLOCKS.find(({ id }) => id === 'counter-satisfaction')?.elements ?? [];
    const json: JsonObject = { elements: [{ type: 'text', name: 'Counters' }] };
    const { elements } = applyPatches(json, insertBlock(json, block, { list: ['elements'], index: 1 })).json;
    expect(elements).toMatchObject([
      { name: 'Counters' },
      { name: 'counters2' },
      { name: 'counterSatisfaction', visibleIf: "{counters2} notempty and {counters2} notcontains 'none'" },
      { name: 'counterReasons', visibleIf: '{counterSatisfaction} <= 2' },
    ]);
  });

  it('begin a page where there is none, in one go', () => {
    const elements = BLOCKS[0]?.elements ?? [];
    for (const json of [{}, { pages: [] }] satisfies JsonObject[]) {
      const { patches, at } = insertBlockOnNewPage(json, elements);
      const after = applyPatches(json, patches);
      expect(after.json.pages).toEqual([{ name: 'page1', elements }]);
      expect(valueAt(after.json, [...at.list, at.index])).toEqual(elements[0]);
      expect(applyPatches(after.json, after.inverse).json).toEqual(json);
    }
  });

  it('can be put into every questionnaire', () => {
    const [block] = BLOCKS;
    for (const [, json] of corpus) {
      const list = json.pages === undefined ? ['elements'] : ['pages', 0, 'elements'];
      const patches = insertBlock(json, block?.elements ?? [], { list, index: 0 });
      expect(readQuestionnaire(applyPatches(json, patches).json).ok).toBe(true);
    }
  });
});
