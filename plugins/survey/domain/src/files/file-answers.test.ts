import type { Questionnaire } from '../questionnaire/model';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { answersFromForm } from '../form/answers-from-form';
import {
  fileIdsIn,
  filePlaceOf,
  filesAfter,
  filesOnPage,
  readFileRemoval,
  removeFileWish,
} from './file-answers';
import { takeInlineFiles } from './inline-files';

const id = (letter: string): string => letter.repeat(32);
const reference = (letter: string) => ({
  name: `${letter}.png`,
  type: 'image/png',
  size: 3,
  content: `file:${id(letter)}`,
});

function questionnaire(): Questionnaire {
  const reading = readQuestionnaire({
    elements: [
      { type: 'file', name: 'a.b', allowMultiple: true },
      {
        type: 'paneldynamic',
        name: 'homes',
        templateElements: [
          { type: 'file', name: 'photo' },
          { type: 'text', name: 't' },
        ],
      },
      {
        type: 'matrixdropdown',
        name: 'rooms',
        rows: ['kitchen'],
        columns: [{ name: 'plan', cellType: 'file' }],
      },
    ],
  });
  if (!reading.ok) throw new Error('no questionnaire');
  return reading.questionnaire;
}

const answers = { 'a.b': [reference('a')], homes: [{ t: 'x' }, { photo: [reference('b')] }] };

describe('files in answers', () => {
  it('are found by the fields of their questions, in panels too', () => {
    expect([...filesOnPage(questionnaire(), 0, answers)]).toEqual([
      ['q.a%2Eb', [reference('a')]],
      ['q.homes.1.photo', [reference('b')]],
    ]);
    expect(fileIdsIn(answers)).toEqual([id('a'), id('b')]);
  });

  it('stay when the page is sent, and are joined by those that came with it', () => {
    const files = filesAfter(
      filesOnPage(questionnaire(), 0, answers),
      new Map([['q.a%2Eb', [reference('c')]]]),
      undefined,
    );
    const typed = answersFromForm(
      questionnaire(),
      0,
      [
        ['q.homes', '2'],
        ['q.homes.0.t', 'y'],
        ['q.a%2Eb', `file:${id('d')}`],
      ],
      files,
    );
    expect(typed.answers).toEqual({
      'a.b': [reference('a'), reference('c')],
      homes: [{ t: 'y' }, { photo: [reference('b')] }],
    });
  });

  it('go by the button that names them, and only from their own question', () => {
    const before = filesOnPage(questionnaire(), 0, answers);
    const removal = readFileRemoval(removeFileWish('q.homes.1.photo', id('b')));
    expect(filesAfter(before, new Map(), removal).get('q.homes.1.photo')).toEqual([]);
    const other = readFileRemoval(removeFileWish('q.a%2Eb', id('b')));
    expect(filesAfter(before, new Map(), other)).toEqual(before);
    expect(readFileRemoval('unfile:a:nothing')).toBeUndefined();
  });
});

describe('the field of a file question', () => {
  it.each([
    ['q.a%2Eb', { name: 'a.b', path: '' }],
    ['q.homes.1.photo', { name: 'homes', path: '1/photo' }],
    ['q.homes.4.photo', { name: 'homes', path: '4/photo' }],
  ])('%s has its place', (field, place) => {
    expect(filePlaceOf(questionnaire(), 0, field)).toMatchObject(place);
  });

  it.each([
    'q.a',
    'q.homes',
    'q.homes.x.photo',
    'q.homes.99999.photo',
    'q.homes.0.t',
    'q.rooms.hall.plan',
    '__proto__',
    '',
  ])('is not %s', (field) => {
    expect(filePlaceOf(questionnaire(), 0, field)).toBeUndefined();
  });

  it('is not on another page', () => {
    expect(filePlaceOf(questionnaire(), 1, 'q.a%2Eb')).toBeUndefined();
  });
});

describe('files sent inside answers', () => {
  it('are taken out wherever they stand, and nothing else is', () => {
    const inline = { name: 'x.png', type: 'image/png', content: 'data:image/png;base64,AAAA' };
    let made = 0;
    const newId = (): string => id(String((made += 1)));
    const taken = takeInlineFiles(
      questionnaire(),
      { 'a.b': [inline], homes: [{ photo: [inline], t: 'data:x' }] },
      newId,
    );
    expect(taken?.files).toMatchObject([
      { name: 'a.b', path: '', id: id('1'), fileName: 'x.png' },
      { name: 'homes', path: '0/photo', id: id('2') },
    ]);
    expect(JSON.stringify(taken?.answers)).not.toContain('base64');
    expect(taken?.answers).toMatchObject({
      homes: [{ t: 'data:x', photo: [{ content: `file:${id('2')}` }] }],
    });
  });
});
