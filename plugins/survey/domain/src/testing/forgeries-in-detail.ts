import { photo, type Forgery } from './forgeries';

const parsed = (text: string): unknown => JSON.parse(text);

/** One answer to one question after another. */
function every(question: string, what: string, answers: readonly unknown[]): Forgery[] {
  return answers.map((answer) => [`${what} (${JSON.stringify(answer)})`, question, answer]);
}

function each(questions: readonly string[], what: string, answer: unknown): Forgery[] {
  return questions.map((question) => [what, question, answer]);
}

const single = ['radio', 'dropdown', 'buttons', 'picture', 'rating'];
const several = ['checkbox', 'tagbox', 'ranking', 'some', 'pictures'];
const prototypeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

/** What lies in the details: numbers that are none, days that do not exist, keys that every object has. */
export const detailedForgeries: readonly Forgery[] = [
  ...every('number', 'a number as a text', ['Infinity', 'NaN', '-0', '1e400', '0x10', '5 ', '٥', '5,0']),
  ...every('number', 'a number out of bounds', [
    -1e-9,
    10.000001,
    1e21,
    2 ** 53,
    -(2 ** 53),
    Number.MAX_VALUE,
  ]),
  ...every('range', 'a number out of bounds', [-0.5, 11, 1e300]),
  ...every('slider', 'a number off the scale', [-5, 2.5, 101, 99.999, 1e308]),
  ...every(
    'span',
    'ends off the scale',
    [[-1, 3], [0, 1e9], [0.5, 4], [null, 4], [3, 3], [], [[1], [4]], ['1', 4]].slice(0, 5),
  ),
  ...every('rating', 'no such rating', [-1, 6, 1e21, '77', '1.0', 2.000001]),
  ...every('date', 'a day that does not exist', [
    ...['2025-02-30', '2025-11-31', '2025-00-10', '2025-13-01', '0000-00-00', '2025-1-1', '20250101'],
    ...[
      ' 2025-01-01',
      '2025-01-01 ',
      '２０２５-０１-０１',
      '2025/01/01',
      '01-01-2025',
      '2025-01-01T00:00:00Z',
      '+2025-01-01',
    ],
  ]),
  ...every('datetime', 'a moment that does not exist', [
    '2025-02-30T10:00',
    '2025-01-01T24:01',
    '2025-01-01T10:60',
    '2025-01-01',
  ]),
  ...every('time', 'a time that does not exist', ['24:00', '12:60', '1:1', '12', '12:00 PM', '-1:00']),
  ...every('month', 'a month that does not exist', ['2025-00', '2025', '2025-1', '2025-11-01']),
  ...every('week', 'a week that does not exist', ['2025-W00', '2025-W53', '2025W01', '2025-W1']),
  ...every('email', 'no address', [
    '@',
    'a@',
    '@b.kr',
    'a b@c.kr',
    'a@b.kr\r\nBcc: c@d.kr',
    'a@b.kr;c@d.kr',
    '<a@b.kr>',
  ]),
  ...every('url', 'no address', [
    'vbscript:x',
    'file:///etc/passwd',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'x',
    'blob:x',
  ]),
  ...every('color', 'no colour', ['#12', '#gggggg', 'url(javascript:1)', '#1234567', 'expression(1)']),
  ...every('pattern', 'another pattern', ['A12', 'A1234', 'AA123', 'Ａ123', 'A١٢٣']),
  ...every('boolean', 'neither yes nor no', ['TRUE', 'yes', 'on', 0, {}, [], '1']).filter(
    ([, , answer]) => !isNothing(answer),
  ),
  ...each(
    ['text', 'unlimited', 'comment', 'tel', 'password'],
    'a text that turns its reader around',
    'abc\u202egnp.exe',
  ),
  ...each(['text', 'unlimited', 'comment'], 'the other half of a surrogate pair', '\udc00a'),
  ...each(['text', 'unlimited', 'comment'], 'surrogates the wrong way round', '\udc00\ud800'),
  ...each(['text', 'comment'], 'a bell', 'a\u0007'),
  ...each(['text', 'comment'], 'an escape sequence of a terminal', '\u001b[2J'),
  ...each(['text', 'comment'], 'what is no character', 'a\uffff'),
  ...each(['comment'], 'a separator of paragraphs', 'a\u2029b'),
  ...prototypeKeys.flatMap((key) => [
    ...each(single, `the value ${key}`, key),
    ...each(several, `the value ${key} in a list`, [key]),
    ...each(['matrix'], `the column ${key}`, { r: key }),
    ...each(['matrix'], `the row ${key}`, parsed(`{"${key}":"x"}`)),
    ...each(['items'], `the item ${key}`, parsed(`{"${key}":"x"}`)),
    ...each(['cells'], `the row ${key} of cells`, parsed(`{"${key}":{"n":1}}`)),
    ...each(['cells'], `the cell ${key}`, parsed(`{"r":{"${key}":1}}`)),
    ...each(['rows', 'panels'], `the key ${key} in a row`, [parsed(`{"${key}":"x"}`)]),
    ...each(['file'], `the key ${key} in a file`, [
      parsed(`{"name":"a.png","type":"image/png","content":"file:1","size":1,"${key}":1}`),
    ]),
  ]),
  ...each(several, 'an object that has a length', { length: 1, 0: 'a' }),
  ...each(['rows', 'panels', 'file', 'span'], 'an object that has a length', { length: 1, 0: {} }),
  ...each(single, 'an object that has a value', { value: 'a' }),
  ...each(several, 'objects that have values', [{ value: 'a' }]),
  ...each(single, 'a number where texts are on the list', 0),
  ...each(['radio', 'dropdown'], 'a value with a space', 'a '),
  ...each(['radio', 'dropdown'], 'a value in capitals', 'A'),
  ...each(several, 'a hole', [null, 'a']),
  ...each(['rows', 'panels'], 'a list of lists of rows', [[{ k: 'a' }]]),
  ...each(['items'], 'a list for an item', { i: ['x'] }),
  ...each(['items'], 'a control character in an item', { i: 'a\u0000' }),
  ...each(['cells'], 'a control character in a row of cells', { r: { c: 'a\u0000' } }),
  ...each(['cells'], 'forged rows with honest ones', { r: { n: 1, e: 2 }, s: { n: 1 } }),
  ...every('file', 'a name that leads elsewhere', [
    ...['/etc/passwd.png', 'C:\\a.png', '..\\a.png', 'a/b.png', 'a\u202egnp.exe'].map((name) => [
      { ...photo, name },
    ]),
  ]),
  ...every('file', 'no reference to a file', [
    ...['', 5, null, {}, ['file:1']].map((content) => [{ ...photo, content }]),
  ]),
  ...every('file', 'no size', [
    [{ ...photo, size: 1e21 }],
    [{ ...photo, size: -0.5 }],
    [{ ...photo, size: {} }],
  ]),
];

/** Blank is no answer at all: nothing was forged. */
function isNothing(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && Object.keys(answer).length === 0;
}

/** The question that a problem with a key names: a text beside an answer belongs to its question. */
export const questionNamedBy = (key: string): string =>
  key.replace(/(?<=^(?:hidden|text|radio|cells))-(?:Comment|total)$/, '');
