import { SvgRegistry } from 'survey-core';

/** `a: b; c: d` as the presentation attributes that mean the same in SVG. */
const attributesOf = (style: string): string =>
  style
    .split(';')
    .flatMap((declaration) => {
      const [name = '', value] = declaration.split(':').map((part) => part.trim());
      return value === undefined ? [] : [`${name}="${value}"`];
    })
    .join(' ');

/** An icon without inline styles, which the content security policy of the citizen site refuses. */
export const withoutInlineStyle = (icon: string): string =>
  icon.replace(/\sstyle="([^"]*)"/gu, (_whole, style: string) => ` ${attributesOf(style)}`);

/** Makes survey-core's own icons fit for a page with a strict content security policy. */
export function adoptIcons(): void {
  for (const [id, icon] of Object.entries(SvgRegistry.icons))
    SvgRegistry.registerIconFromSymbol(id, withoutInlineStyle(icon));
}
