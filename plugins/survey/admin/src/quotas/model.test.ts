import { quotaQuestions, readDrafts, toStored, withLimit } from './model';

const quota = { question: 'home', limit: 50, limits: { west: 30 } };

describe('quotas in the editor', () => {
  it('are read as text or as what it means, and stored again as they were', () => {
    expect(readDrafts([quota])).toEqual([quota]);
    expect(readDrafts(JSON.stringify([quota]))).toEqual([quota]);
    expect(readDrafts([{ question: 'home' }])).toEqual([{ question: 'home', limit: null, limits: {} }]);
    expect(toStored([quota])).toEqual([quota]);
  });

  it('are none when nothing is there, and nothing is stored for none', () => {
    for (const empty of [null, undefined, '', '[]']) expect(readDrafts(empty)).toEqual([]);
    expect(toStored([])).toBeNull();
  });

  it.each(['{', { home: 50 }, [50], [{ ...quota, more: 1 }], [{ question: 'home', limit: '50' }]])(
    'are left alone when other hands wrote %j',
    (value) => {
      expect(readDrafts(value)).toBeNull();
    },
  );

  it('give an answer a number of its own, and take it away again', () => {
    const more = withLimit(quota, 'east', 5);
    expect(more.limits).toEqual({ west: 30, east: 5 });
    expect(withLimit(more, 'west', null).limits).toEqual({ east: 5 });
  });
});

describe('questions for quotas', () => {
  const questionnaire = JSON.stringify({
    elements: [
      {
        type: 'dropdown',
        name: 'home',
        title: { ko: '사는 동' },
        choices: [{ value: 1, text: { ko: '동쪽' } }],
      },
      { type: 'text', name: 'words' },
    ],
  });

  it('are those with one answer from a list, in words', () => {
    expect(quotaQuestions(questionnaire, 'ko')).toEqual([
      { name: 'home', title: '사는 동', answers: [{ value: '1', text: '동쪽' }] },
    ]);
  });

  it('are none while the questionnaire is being written', () => {
    for (const text of ['{', '', null, undefined, '[]']) expect(quotaQuestions(text, 'ko')).toEqual([]);
  });
});
