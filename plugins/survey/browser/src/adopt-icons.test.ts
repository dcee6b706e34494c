import { SvgRegistry } from 'survey-core';
// Registers its icons when it is loaded.
import 'survey-react-ui';
import { adoptIcons, withoutInlineStyle } from './adopt-icons';

describe('icons of survey-core', () => {
  it('say in attributes what they said in styles', () => {
    expect(
      withoutInlineStyle('<symbol id="a"><g style="stroke:var(--c); stroke-width:2"></g></symbol>'),
    ).toBe('<symbol id="a"><g stroke="var(--c)" stroke-width="2"></g></symbol>');
  });

  it('have no inline style left', () => {
    expect(SvgRegistry.iconsRenderedHtml()).toContain(' style="');
    adoptIcons();
    expect(SvgRegistry.iconsRenderedHtml()).not.toContain(' style="');
  });
});
