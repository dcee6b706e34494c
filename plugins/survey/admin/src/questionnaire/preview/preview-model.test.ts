import { previewOf, showIn, type Preview } from './preview-model';

function modelOf(json: unknown): Extract<Preview, { ok: true }>['model'] {
  const preview = previewOf(JSON.stringify(json));
  if (!preview.ok) throw new Error(preview.reason);
  return preview.model;
}

describe('preview', () => {
  it('cleans what an author wrote as HTML, and what an answer brings into it', () => {
    const model = modelOf({
      completedHtml: '<p>고맙습니다 {name}</p><script>alert(1)</script>',
      elements: [{ type: 'text', name: 'name', defaultValue: '<img src=x onerror="alert(1)">' }],
    });
    expect(model.processedCompletedHtml).toBe('<p>고맙습니다 </p>');
    expect(model.processHtml('<a href="javascript:alert(1)" onclick="alert(1)">글</a>')).toBe(
      '<a rel="noopener" target="_blank">글</a>',
    );
  });

  it('changes the language and keeps the answers', () => {
    const model = modelOf({ elements: [{ type: 'text', name: 'a', title: { ko: '가', en: 'A' } }] });
    model.setValue('a', 'x');
    showIn(model, 'ko');
    expect([model.getQuestionByName('a').title, model.completeText]).toEqual(['가', '완료']);
    showIn(model, 'en');
    expect([model.getQuestionByName('a').title, model.getValue('a')]).toEqual(['A', 'x']);
  });

  it('says that a text is no JSON rather than throwing', () => {
    expect(previewOf('{')).toEqual({ ok: false, reason: 'notJson' });
  });

  it.each(['null', '[]', '"x"', '{"elements": 7}', '{"pages": [null]}', '{"elements": [{"type": 3}]}'])(
    'survives JSON that is no questionnaire: %s',
    (text) => {
      expect(() => previewOf(text)).not.toThrow();
    },
  );
});
