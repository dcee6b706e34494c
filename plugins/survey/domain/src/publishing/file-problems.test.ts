import { problemsBeforePublishing } from './problems-before-publishing';

const title = { ko: '파일', en: 'File' };
const asking = (more: object): object => ({ type: 'file', name: 'f', title, ...more });

const warnings = (element: object): readonly (readonly [string, string, unknown])[] =>
  problemsBeforePublishing({ elements: [element] }).map(({ severity, code, path, params }) => [
    `${severity} ${code}`,
    path,
    params.types,
  ]);

describe('a question for files', () => {
  it.each([
    ['anything', {}],
    ['a kind that is taken', { acceptedTypes: '.zip, .PDF' }],
    ['a kind by its media type', { acceptedTypes: ['image/jpeg'] }],
    ['a family of kinds', { acceptedTypes: 'image/*' }],
    ['everything by its sign', { acceptedTypes: '*/*' }],
    ['a category with a kind that is taken', { acceptedCategories: ['archive', 'document'] }],
  ])('that accepts %s can be answered', (_what, more) => {
    expect(warnings(asking(more))).toEqual([]);
  });

  it.each([
    ['.zip,.exe', { acceptedTypes: '.zip,.exe' }],
    ['.svg', { acceptedTypes: '.svg' }],
    ['video/*', { acceptedTypes: 'video/*' }],
    ['image/heic', { acceptedTypes: ['image/heic'] }],
    ['.zip,.rar,.7z,.tar,.gz', { acceptedCategories: ['archive'] }],
  ])('that accepts nothing but %s is warned of', (types, more) => {
    expect(warnings(asking(more))).toEqual([
      ['warning noFileKind', '/elements/0', types.replaceAll(',', ', ')],
    ]);
  });

  it('is found in panels and columns, too', () => {
    const inner = asking({ acceptedTypes: '.zip' });
    expect(warnings({ type: 'paneldynamic', name: 'p', title, templateElements: [inner] })).toEqual([
      ['warning noFileKind', '/elements/0/templateElements/0', '.zip'],
    ]);
  });
});
