import { setProperty } from '../../../../domain/src/editing';
import { createEditorStore } from './store';

const json = {
  pages: [
    { name: 'p1', elements: [{ type: 'text', name: 'a' }] },
    { name: 'p2', elements: [{ type: 'text', name: 'b' }] },
  ],
};
const A = ['pages', 0, 'elements', 0];
const B = ['pages', 1, 'elements', 0];

const title = (store: ReturnType<typeof createEditorStore>, text: string): void => {
  store.perform({
    label: 'title',
    patches: setProperty(store.get().history.json, A, 'title', text),
    run: 'title of a',
  });
};

describe('the editor’s store', () => {
  it('begins at the first page', () => {
    expect(createEditorStore(json, 'ko').get().selection).toEqual(['pages', 0]);
    expect(createEditorStore({}, 'ko').get().selection).toBeNull();
  });

  it('undoes a run of typing in one step, and goes back to where it was', () => {
    const store = createEditorStore(json, 'ko');
    store.select(A);
    for (const text of ['가', '가나', '가나다']) title(store, text);
    store.select(B);
    expect(store.undo()?.label).toBe('title');
    expect(store.get()).toMatchObject({ history: { json }, selection: A });
    store.redo();
    expect(store.get().history.json).toMatchObject({ pages: [{ elements: [{ title: '가나다' }] }, {}] });
    expect(store.redo()).toBeUndefined();
  });

  it('ends a run of typing when something else is selected', () => {
    const store = createEditorStore(json, 'ko');
    store.select(A);
    title(store, '가');
    store.select(B);
    title(store, '가나');
    store.undo();
    expect(store.get().history.json).toMatchObject({ pages: [{ elements: [{ title: '가' }] }, {}] });
  });

  it('goes to what is around when the selected goes', () => {
    const store = createEditorStore(json, 'ko');
    store.perform({ label: 'x', patches: [{ op: 'remove', path: B }] }, B);
    expect(store.get().selection).toEqual(['pages', 1]);
  });

  it('stays with the questionnaire itself, and goes back to it for its own settings', () => {
    const store = createEditorStore(json, 'ko');
    store.select([]);
    const triggers = [{ type: 'complete' }];
    store.perform({ label: 'triggers', patches: setProperty(json, [], 'triggers', triggers) });
    expect(store.get().selection).toEqual([]);
    store.select(B);
    store.undo();
    expect(store.get()).toMatchObject({ history: { json }, selection: [] });
  });

  it('tells whoever listens, once a change', () => {
    const store = createEditorStore(json, 'ko');
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    title(store, '가');
    store.perform({ label: 'nothing', patches: [] });
    stop();
    title(store, '나');
    expect(told).toBe(1);
  });
});
