import type { Model } from 'survey-core';

/**
 * Gives survey-core its base theme as a constructed stylesheet. By itself it writes style elements into the page,
 * which the content security policy of the citizen site refuses, as it should; without them nothing has a size.
 */
export function adoptTheme(model: Model): void {
  const base = new CSSStyleSheet();
  // Depends on computed colours, so it can only be known once the survey is on the page.
  const afterRender = new CSSStyleSheet();
  model.generateStylesheet = false;
  base.replaceSync(model.themeStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, base, afterRender];
  model.onAfterRenderSurvey.add(() => {
    requestAnimationFrame(() => {
      afterRender.replaceSync(model.resetVariablesStyle);
    });
  });
}
