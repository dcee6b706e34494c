import { record, redo, startHistory, undo } from './history';

describe('history', () => {
  it('goes back and forth', () => {
    const two = record(record(startHistory('a'), 'b', null), 'c', null);
    expect(undo(two).present).toBe('b');
    expect(undo(undo(two)).present).toBe('a');
    expect(redo(undo(two)).present).toBe('c');
  });

  it('takes typing at one place as one step', () => {
    const typed = record(record(startHistory(''), 'P', 'title'), 'Pa', 'title');
    expect(undo(typed).present).toBe('');
    const elsewhere = record(typed, 'Pa!', 'owner');
    expect(undo(elsewhere).present).toBe('Pa');
  });

  it('begins a new step when typing goes on after going back', () => {
    const back = undo(record(record(startHistory('a'), 'b', null), 'c', 'title'));
    expect(undo(record(back, 'd', 'title')).present).toBe('b');
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(startHistory('a'), 'b', null)), 'c', null);
    expect(redo(history).present).toBe('c');
    expect(history.future).toEqual([]);
  });

  it('stays where it is at both ends', () => {
    const start = startHistory('a');
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('keeps only the last steps', () => {
    let history = startHistory(0);
    for (let step = 1; step <= 200; step += 1) history = record(history, step, null);
    expect(history.past).toHaveLength(50);
    expect(undo(history).present).toBe(199);
  });
});
