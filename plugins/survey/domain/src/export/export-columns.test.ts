import { fixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { exportColumns, exportRow } from './export-columns';

describe('an export', () => {
  it('has a column for a question, a choice, a row, an item and a text of "other"', () => {
    const columns = exportColumns(questionnaireFrom(fixtures.everyNativeType), 'en');
    expect(columns.map(({ key, header }) => `${key} | ${header}`)).toEqual([
      'visitor | What kind of visitor are you?',
      'branch | Branch you use most',
      'services=loan | Services you used: Loans',
      'services=room | Services you used: Reading room',
      'services=class | Services you used: Classes',
      'card | Do you have a card?',
      'rating | Overall satisfaction',
      'aspects.books | By aspect: Books',
      'aspects.staff | By aspect: Staff',
      'aspects.hours | By aspect: Hours',
      'wishes.book | Wishes: A book',
      'wishes.visits | Wishes: Visits a month',
      'since | First visit',
      'email | E-mail',
      'free | Anything else',
    ]);
    const answers = {
      visitor: 'guest',
      branch: 1,
      services: ['room'],
      card: false,
      rating: 5,
      aspects: { staff: 'good' },
      wishes: { visits: 4 },
      since: '2020-01-02',
    };
    expect(exportRow(columns, answers)).toEqual([
      'Guest',
      'Central',
      0,
      1,
      0,
      'No',
      5,
      '',
      'Good',
      '',
      '',
      4,
      '2020-01-02',
      '',
      '',
    ]);
  });

  it('keeps unanswered apart from not chosen', () => {
    const columns = exportColumns(questionnaireFrom(fixtures.otherAndNone), 'ko');
    const means = columns.filter(({ key }) => key.startsWith('means'));
    expect(means.map(({ header }) => header)).toContain('교통수단: 기타 …');
    expect(exportRow(means, {})).toEqual(['', '', '', '', '', '']);
    expect(exportRow(means, { means: ['other'], 'means-Comment': '걷기' })).toEqual([0, 0, 0, 0, 1, '걷기']);
  });
});
