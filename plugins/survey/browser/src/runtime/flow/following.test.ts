import { encodeProgram, readQuestionnaire, startAnswers, type Program } from '../../../../domain/src';
import live from '../../../../../../tests/fixtures/questionnaires/pages-that-live.json';
import { follow, type Following } from './following';

const context = { today: '2025-11-22' };

function following(page: number): Following {
  const reading = readQuestionnaire(live);
  if (!reading.ok) throw new Error('no questionnaire');
  const program: Program = JSON.parse(JSON.stringify(encodeProgram(reading.questionnaire, 'en')));
  const answers = startAnswers(reading.questionnaire, context);
  return follow({ program, answers, page, ...context }, 'en');
}

const isShown = (step: ReturnType<Following['enter']>, name: string): boolean | undefined =>
  step.flow.questions.get(name)?.isVisible;

describe('a page that is followed', () => {
  it('shows what the form brings up, and hides it again with its answer kept', () => {
    const page = following(0);
    expect(
      isShown(
        page.enter([
          ['shown', 'q.visits'],
          ['q.visits', 'never'],
        ]),
        'why',
      ),
    ).toBe(true);
    page.enter([
      ['shown', 'q.visits'],
      ['q.visits', 'never'],
      ['shown', 'q.why'],
      ['q.why', 'far'],
    ]);
    expect(
      isShown(
        page.enter([
          ['shown', 'q.visits'],
          ['q.visits', 'often'],
        ]),
        'why',
      ),
    ).toBe(false);
    expect(page.answerTo('why')).toBe('far');
  });

  it('takes an answer back on a question that the form had, and on no other', () => {
    const page = following(0);
    page.enter([
      ['shown', 'q.visits'],
      ['q.visits', 'never'],
      ['shown', 'q.why'],
      ['q.why', 'far'],
    ]);
    page.enter([
      ['shown', 'q.visits'],
      ['q.visits', 'never'],
    ]);
    expect(page.answerTo('why')).toBe('far');
    page.enter([
      ['shown', 'q.visits'],
      ['q.visits', 'never'],
      ['shown', 'q.why'],
      ['q.why', ''],
    ]);
    expect(page.answerTo('why')).toBeUndefined();
  });

  it('writes what the questionnaire sets, and leaves what was typed in another way', () => {
    const { changed } = following(0).enter([
      ['shown', 'q.adults'],
      ['q.adults', '1,000'],
      ['shown', 'q.seats'],
    ]);
    expect(changed).toMatchObject({ 'q.seats': ['2000'], 'q.people': ['1000'] });
    expect(changed).not.toHaveProperty(['q.adults']);
  });

  it('adds rows and takes them away, and tells the answer as it was', () => {
    const page = following(2);
    const added = page.edit({ kind: 'add', field: 'q.costs', index: 0 });
    expect(added?.flow.questions.get('costs')?.items).toHaveLength(2);
    const removed = page.edit({ kind: 'remove', field: 'q.costs', index: 1 });
    expect(removed?.flow.questions.get('costs')?.items).toHaveLength(1);
    expect(removed?.was).toHaveLength(2);
    expect(page.edit({ kind: 'remove', field: 'q.nothing', index: 0 })).toBeUndefined();
  });
});
