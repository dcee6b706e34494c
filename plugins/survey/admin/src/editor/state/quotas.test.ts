import { createQuotas } from './quotas';
import { createEditorStore } from './store';

const json = { pages: [{ name: 'p', elements: [{ type: 'radiogroup', name: 'home' }] }] };
const path = ['pages', 0, 'elements', 0, 'name'];

describe('the quotas beside a questionnaire that is edited', () => {
  it('follow a renaming, its undo and its redo, before and after it is saved', () => {
    const store = createEditorStore(json, 'ko');
    const quotas = createQuotas([{ question: 'home', limit: 1 }], store);
    store.perform({
      label: 'renamed',
      patches: [{ op: 'replace', path, value: 'district' }],
      renamings: [{ kind: 'question', from: 'home', to: 'district' }],
    });
    const [before, after] = [[{ question: 'home', limit: 1 }], [{ question: 'district', limit: 1 }]];
    expect(quotas.get()).toEqual(after);
    quotas.set(after);
    expect(quotas.get()).toEqual(after);
    store.undo();
    expect(quotas.get()).toEqual(before);
    store.redo();
    expect(quotas.get()).toEqual(after);
    expect(store.get().renamed).toEqual([
      { kind: 'question', from: 'home', to: 'district' },
      { kind: 'question', from: 'district', to: 'home' },
      { kind: 'question', from: 'home', to: 'district' },
    ]);
  });

  it('begin with what a kept copy had renamed', () => {
    const store = createEditorStore(json, 'ko', [{ kind: 'question', from: 'old', to: 'home' }]);
    expect(createQuotas([{ question: 'old', limit: 1 }], store).get()).toEqual([
      { question: 'home', limit: 1 },
    ]);
  });
});
