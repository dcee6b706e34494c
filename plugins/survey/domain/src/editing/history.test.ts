import fc from 'fast-check';
import type { JsonObject } from '../json/json';
import { beginHistory, endRun, perform, redo, undo, type History } from './history';
import { setProperty } from './structure';

const survey: JsonObject = { title: '', pages: [{ name: 'first' }] };

/** Types a title, as one run of typing. */
const typed = (history: History, title: string): History =>
  perform(history, { label: 'title', patches: setProperty(history.json, [], 'title', title), run: 'title' });

const added = (history: History, key: string): History =>
  perform(history, { label: `add ${key}`, patches: [{ op: 'add', path: [key], value: true }] });

const undone = (history: History): History => undo(history)?.history ?? history;
const redone = (history: History): History => redo(history)?.history ?? history;

describe('the history of a questionnaire', () => {
  it('takes a run of typing back at once, and does it again', () => {
    const history = typed(typed(typed(beginHistory(survey), 'S'), 'Su'), 'Sur');
    expect(history.done).toHaveLength(1);
    expect(undone(history).json.title).toBe('');
    expect(redone(undone(history)).json.title).toBe('Sur');
  });

  it('keeps two runs apart where one ended', () => {
    const history = typed(endRun(typed(beginHistory(survey), 'S')), 'Su');
    expect(undone(history).json.title).toBe('S');
  });

  it('keeps two runs apart that something else came between', () => {
    const history = typed(added(typed(beginHistory(survey), 'S'), 'logo'), 'Su');
    expect(history.done.map(({ label }) => label)).toEqual(['title', 'add logo', 'title']);
  });

  it('does not go on with a run that was taken back', () => {
    const history = typed(redone(undone(typed(beginHistory(survey), 'S'))), 'Su');
    expect(undone(history).json.title).toBe('S');
  });

  it('says what was taken back', () => {
    expect(undo(added(beginHistory(survey), 'logo'))?.step.label).toBe('add logo');
    expect(undo(beginHistory(survey))).toBeUndefined();
    expect(redo(added(beginHistory(survey), 'logo'))).toBeUndefined();
  });

  it('forgets what was taken back as soon as something else is done', () => {
    const history = added(undone(added(beginHistory(survey), 'a')), 'b');
    expect(redo(history)).toBeUndefined();
    expect(history.json).toEqual({ ...survey, b: true });
  });

  it('is not changed by nothing', () => {
    const history = beginHistory(survey);
    expect(typed(history, '')).toBe(history);
    expect(endRun(history)).toBe(history);
  });

  it('goes back to the beginning and forth to the end, to the letter, after anything', () => {
    const acts = fc.array(fc.constantFrom('type', 'add', 'undo', 'redo', 'end'), { maxLength: 40 });
    fc.assert(
      fc.property(acts, (names) => {
        let history = beginHistory(survey);
        for (const [index, name] of names.entries()) {
          if (name === 'type') history = typed(history, String(index));
          else if (name === 'add') history = added(history, `key${String(index)}`);
          else if (name === 'undo') history = undone(history);
          else if (name === 'redo') history = redone(history);
          else history = endRun(history);
        }
        let [back, steps] = [history, 0];
        for (let earlier = undo(back); earlier !== undefined; earlier = undo(back)) {
          back = earlier.history;
          steps += 1;
        }
        expect(JSON.stringify(back.json)).toBe(JSON.stringify(survey));
        for (; steps > 0; steps -= 1) back = redone(back);
        expect(JSON.stringify(back.json)).toBe(JSON.stringify(history.json));
      }),
    );
  });
});
