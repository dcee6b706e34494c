import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isList } from '../json/json';
import { questionnaireLimits, toJson } from '../json/read-json';
import { maxDocumentLength, openDocument, writeDocument, type QuestionnaireDocument } from './document';
import { applyPatches, type Patch } from './patches';

const FIXTURES = path.join(__dirname, '../../../../../tests/fixtures/questionnaires');
const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.json'));
const textOf = (name: string): string => readFileSync(path.join(FIXTURES, name), 'utf8');

function opened(text: string): QuestionnaireDocument {
  const found = openDocument(text);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.document;
}

/** The text after some patches. */
const edited = (text: string, ...patches: readonly Patch[]): string => {
  const { source, json } = opened(text);
  return writeDocument(source, applyPatches(json, patches).json);
};

const TEXT = `
{
  "title": "\\u00c4pfel \\/ 사과",
  "unknown": {"of": [1.0,  1e3, 12345678901234567890, null]},
  "pages": [
    { "name": "p1", "elements": [
      {
        "type": "text",
        "name": "a",
        "min": 0.10
      }
    ] },
    { "name": "p2" }
  ]
}
`;

describe('a questionnaire that is opened and saved', () => {
  it.each(files)('%s is the same text, to the letter', (name) => {
    const text = textOf(name);
    const { source, json } = opened(text);
    expect(writeDocument(source, json)).toBe(text);
  });

  it.each(files)('%s is the same after a change that is taken back', (name) => {
    const text = textOf(name);
    const { source, json } = opened(text);
    const change = applyPatches(json, [{ op: 'add', path: ['editedHere'], value: true }]);
    const back = applyPatches(change.json, change.inverse).json;
    const again = writeDocument(source, back);
    expect(JSON.stringify(JSON.parse(again))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('keeps what another editor wrote, in its own way of writing', () => {
    expect(edited(TEXT, { op: 'replace', path: ['pages', 1, 'name'], value: 'two' })).toBe(
      TEXT.replace('{ "name": "p2" }', '{\n      "name": "two"\n    }'),
    );
  });

  it('writes only what was changed anew', () => {
    expect(edited(TEXT, { op: 'replace', path: ['pages', 0, 'elements', 0, 'name'], value: 'b' })).toContain(
      '"type": "text",\n          "name": "b",\n          "min": 0.10\n',
    );
  });

  it('keeps numbers as they were written, also in what is moved', () => {
    const question = opened(TEXT);
    const { json } = question;
    const first = isList(json.pages) ? json.pages[0] : undefined;
    if (first === undefined) throw new Error('no page');
    const moved = applyPatches(json, [
      { op: 'remove', path: ['pages', 0] },
      { op: 'add', path: ['pages', 1], value: first },
    ]).json;
    const text = writeDocument(question.source, moved);
    expect(text).toContain('"min": 0.10');
    expect(text).toContain('[1.0,  1e3, 12345678901234567890, null]');
    expect(text).toContain('"\\u00c4pfel \\/ 사과"');
  });

  it('writes one line where there was one line', () => {
    expect(edited('{"a":1,"b":[]}', { op: 'add', path: ['c'], value: { d: [1] } })).toBe(
      '{"a":1,"b":[],"c":{"d":[1]}}',
    );
  });

  it('does not take a number for a list where it is a key', () => {
    const text = '{"cells": {"1": {"x": 1.0}, "2": 2.50}}';
    expect(edited(text, { op: 'add', path: ['cells', '3'], value: 3 })).toBe(
      '{"cells":{"1":{"x": 1.0},"2":2.50,"3":3}}',
    );
  });

  it('says the same after any change of any member', () => {
    const values = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...files), values, fc.nat(), (name, value, place) => {
        const { source, json } = opened(textOf(name));
        const keys = Object.keys(json);
        const key = keys[place % keys.length] ?? 'title';
        const given = toJson(value, questionnaireLimits) ?? null;
        const next = applyPatches(json, [{ op: 'replace', path: [key], value: given }]).json;
        expect(JSON.parse(writeDocument(source, next))).toEqual(JSON.parse(JSON.stringify(next)));
      }),
    );
  });
});

describe('a text that cannot be edited', () => {
  it.each([
    ['no JSON', '{\n  "a": 1,\n  b\n}', { reason: 'notJson', line: 3 }],
    ['an empty text', '', { reason: 'notJson', line: 1 }],
    ['a list', '[]', { reason: 'notAQuestionnaire', line: 1 }],
    ['a key that is there twice', '{"a": 1, "a": 2}', { reason: 'keyRepeated', line: 1, key: 'a' }],
    ['deeper than anything', `{"a": ${'['.repeat(100)}${']'.repeat(100)}}`, { reason: 'tooDeep', line: 1 }],
    ['deeper than the stack', '['.repeat(100_000), { reason: 'notJson', line: 1 }],
    ['longer than anything', `{"a": "${'x'.repeat(maxDocumentLength)}"}`, { reason: 'tooLong', line: 1 }],
  ])('%s is refused, with the place', (_name, text, expected) => {
    expect(openDocument(text)).toEqual({ ok: false, ...expected });
  });
});
