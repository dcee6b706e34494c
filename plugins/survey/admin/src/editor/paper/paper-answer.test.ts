import type { JsonObject } from '../../../../domain/src';
import { paperAnswer, paperText } from './paper-answer';

const words = {
  yes: 'Yes',
  no: 'No',
  special: { other: 'Other', none: 'None', dontKnow: 'Unknown', refuse: 'Refused' },
};
const asked = (type: string, question: JsonObject, locale = 'ko') => ({
  type,
  question,
  locale,
  own: 'ko',
  words,
});
const answer = (...given: Parameters<typeof asked>) => paperAnswer(asked(...given));

describe('an answer on paper', () => {
  const choices = ['하나', { value: 2, text: { default: '둘', en: 'Two' } }];

  it('is a box or circle for each choice, special ones behind', () => {
    const question = { choices, hasOther: true, showNoneItem: true, noneText: { en: 'Nothing' } };
    expect(answer('checkbox', question, 'en')).toEqual({
      kind: 'choices',
      mark: 'box',
      items: ['하나', 'Two', 'Other', 'Nothing'],
    });
    expect(answer('dropdown', { choices })).toMatchObject({ mark: 'round', items: ['하나', '둘'] });
    expect(answer('imagepicker', { choices, multiSelect: true })).toMatchObject({ mark: 'box' });
  });

  it('is a scale, written out or counted', () => {
    expect(answer('rating', { rateValues: [1, 2] })).toMatchObject({ items: ['1', '2'] });
    expect(answer('rating', {})).toMatchObject({ items: ['1', '2', '3', '4', '5'] });
    expect(answer('rating', { rateMin: 0, rateMax: 1e9, minRateDescription: '낮음' })).toMatchObject({
      items: { length: 21 },
      ends: ['낮음', ''],
    });
  });

  it('is a table for a matrix', () => {
    const question = { rows: ['공원'], columns: [{ name: 'a', title: '좋음' }] };
    expect(answer('matrixdropdown', question)).toEqual({
      kind: 'grid',
      rows: ['공원'],
      columns: ['좋음'],
      mark: 'none',
    });
    expect(answer('matrixdynamic', question)).toMatchObject({ rows: ['', '', ''] });
  });

  it.each([
    ['text', {}, { kind: 'lines', count: 1 }],
    ['comment', {}, { kind: 'lines', count: 4 }],
    ['boolean', { labelTrue: '네' }, { kind: 'choices', mark: 'round', items: ['네', 'No'] }],
    ['multipletext', { items: [{ name: 'a', title: '이름' }] }, { kind: 'fields', labels: ['이름'] }],
    ['signaturepad', {}, { kind: 'frame' }],
    ['constructor', {}, { kind: 'none' }],
  ])('fits the kind %s', (type, question, expected) => {
    expect(answer(type, question)).toEqual(expected);
  });

  it('is no answer but words for what asks nothing', () => {
    const html = '<p>안녕하십니까?<br/>시청&nbsp;A&amp;B</p><p>끝</p>';
    expect(paperText(asked('html', { html }), 'html')).toBe('안녕하십니까?\n시청 A&B\n끝');
  });
});
