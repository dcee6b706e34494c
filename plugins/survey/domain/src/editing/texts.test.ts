import fc from 'fast-check';
import { Serializer } from 'survey-core';
import type { JsonObject } from '../json/json';
import { LOCALIZABLE } from './localizable';
import { applyPatches } from './patches';
import { setText, textAt, textsIn } from './texts';

const survey: JsonObject = {
  locale: 'ko',
  title: '조사',
  logo: 'https://example.com/a.png',
  pages: [
    {
      title: { default: '첫 쪽', en: 'First page' },
      elements: [
        {
          type: 'radiogroup',
          name: 'q',
          title: { ko: '물음', default: '낡은 물음' },
          choices: ['a', { value: 'b', text: '나' }],
        },
        { type: 'text', name: 'no', title: { en: 'Only English' } },
      ],
    },
  ],
};

const written = (property: string, locale: string, text: string, json: JsonObject = survey): JsonObject =>
  applyPatches(json, setText(json, [], { property, locale, text })).json;

describe('the texts of a questionnaire', () => {
  it('are found in every language', () => {
    expect(textsIn(survey).map(({ path, texts }) => [path.join('/'), texts])).toEqual([
      ['title', { ko: '조사' }],
      ['pages/0/title', { ko: '첫 쪽', en: 'First page' }],
      ['pages/0/elements/0/title', { ko: '물음' }],
      ['pages/0/elements/0/choices/1/text', { ko: '나' }],
      ['pages/0/elements/1/title', { en: 'Only English' }],
    ]);
  });

  it('are everything that survey-core takes for localizable', () => {
    const classes = ['question', 'panelbase', 'survey', 'surveyvalidator', 'itemvalue', 'multipletextitem'];
    const more = ['matrixdropdowncolumn', 'htmlconditionitem', 'urlconditionitem'];
    const known = [...classes, ...more].flatMap((name) => [
      name,
      ...Serializer.getChildrenClasses(name, false).map((found: { name: string }) => found.name),
    ]);
    const localizable = known.flatMap((name) =>
      Serializer.getProperties(name)
        .filter(({ isLocalizable }) => isLocalizable)
        .map((property) => property.name),
    );
    expect([...new Set(localizable)].toSorted()).toEqual([...LOCALIZABLE].toSorted());
  });
});

describe('writing a text', () => {
  it('begins plainly in the own language', () => {
    expect(written('description', 'ko', '설명').description).toBe('설명');
  });

  it('keeps the own language when another comes', () => {
    expect(written('title', 'en', 'Survey').title).toEqual({ default: '조사', en: 'Survey' });
  });

  it('is plain again when the other goes', () => {
    expect(written('title', 'en', '', written('title', 'en', 'Survey')).title).toBe('조사');
  });

  it('takes the property away with its last text', () => {
    expect(Object.keys(written('title', 'ko', ''))).not.toContain('title');
  });

  it('goes where the text of the own language is: under its code or under "default"', () => {
    const titled = (title: JsonObject): JsonObject => ({ locale: 'ko', title });
    expect(written('title', 'ko', '새', titled({ ko: '물음', en: 'Q' })).title).toEqual({
      ko: '새',
      en: 'Q',
    });
    expect(written('title', 'ko', '새', titled({ default: '물음', en: 'Q' })).title).toEqual({
      default: '새',
      en: 'Q',
    });
  });

  it('changes nothing where it says the same', () => {
    expect(setText(survey, [], { property: 'title', locale: 'ko', text: '조사' })).toEqual([]);
  });

  it('says what was written, and leaves every other language alone', () => {
    const locale = fc.constantFrom('ko', 'en', 'ja', 'de');
    const value = fc.oneof(
      fc.string(),
      fc.dictionary(fc.constantFrom('default', 'ko', 'en', 'ja'), fc.string({ minLength: 1 })),
    );
    fc.assert(
      fc.property(fc.constantFrom('ko', 'en', ''), value, locale, fc.string(), (own, title, target, text) => {
        const json: JsonObject = { locale: own, title };
        const next = written('title', target, text, json);
        expect(textAt(next, ['title'], target)).toBe(text);
        for (const other of ['ko', 'en', 'ja', 'de'].filter((each) => each !== target))
          expect(textAt(next, ['title'], other)).toBe(textAt(json, ['title'], other));
      }),
    );
  });
});
