import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { pageSupport } from './native-support';

const isNative = (element: object): boolean =>
  pageSupport(
    questionnaireFrom({
      elements: [
        { name: 'q', ...element },
        { type: 'text', name: 't' },
      ],
    }),
  ).native;

describe('pictures on plain pages', () => {
  it.each([
    ['/uploads/a.png', true],
    ['data:image/png;base64,AAAA', true],
    ['https://example.com/a.png', false],
    ['//example.com/a.png', false],
    ['/\\example.com/a.png', false],
    ['data:text/html,x', false],
    ['/uploads/a.mp4', false],
    ['/uploads/{name}.png', false],
    ['uploads/a.png', false],
  ])('%s: %p', (imageLink, expected) => {
    expect(isNative({ type: 'image', imageLink })).toBe(expected);
    expect(isNative({ type: 'imagepicker', choices: [{ value: 1, imageLink }, { value: 2 }] })).toBe(
      expected,
    );
  });

  it('leaves films to survey-react-ui', () => {
    expect(isNative({ type: 'image', imageLink: '/a.png', contentMode: 'video' })).toBe(false);
  });
});
