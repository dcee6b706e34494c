import { expect, type Page } from '@playwright/test';

/**
 * Runs in the page: what cannot be read or pressed as it is laid out now.
 *
 * - wider than its window;
 * - text that its own box cuts off, and text that lies on other text;
 * - targets smaller than 24 CSS px that WCAG 2.5.8 does not except for their spacing or for standing in a sentence.
 */
function measure(least: number): string[] {
  const named = (element: Element): string => {
    const place = [element.localName, ...element.classList].join('.');
    const words = element.textContent.trim().slice(0, 30);
    return `${place} “${words === '' ? (element.getAttribute('name') ?? '') : words}”`;
  };

  /** Words for screen readers alone are one pixel, and clipped. */
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const isClipped = (each: Element | null): boolean =>
      each !== null && (getComputedStyle(each).clipPath !== 'none' || isClipped(each.parentElement));
    return (
      width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true }) && !isClipped(element)
    );
  };

  const all = [...document.body.querySelectorAll('*')].filter(isSeen);

  const sideways = document.scrollingElement?.scrollWidth ?? 0;
  const wide = sideways > window.innerWidth ? [`${String(sideways)} px wide`] : [];

  const cut = all
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutX = overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll';
      const isCutY = overflowY !== 'visible' && overflowY !== 'auto' && overflowY !== 'scroll';
      if (
        element instanceof SVGElement ||
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement
      )
        return false;
      return (
        (isCutX && element.scrollWidth > element.clientWidth + 1) ||
        (isCutY && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `cut off: ${named(element)}`);

  interface Line {
    readonly element: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  /** The middle of every line of text: fonts reserve more room above and below than their letters take. */
  const lines = all.flatMap((element): Line[] =>
    [...element.childNodes]
      .filter((node) => node instanceof Text && node.data.trim() !== '')
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map(({ left, right, top, bottom, height }) => ({
          element,
          left: left + 1,
          right: right - 1,
          top: top + height / 4,
          bottom: bottom - height / 4,
        }));
      }),
  );
  const isOnTop = (one: Line, other: Line): boolean =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  const overlapping = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => isOnTop(one, other))
      .map((other) => `${named(one.element)} lies on ${named(other.element)}`),
  );
  const outside = lines
    .filter(({ left, right }) => left < 0 || right > window.innerWidth)
    .map(({ element }) => `outside: ${named(element)}`);

  const isInSentence = (element: Element): boolean =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );

  /** A press on the label is a press on its control. */
  const boxOf = (element: Element): DOMRect => {
    const around = element instanceof HTMLInputElement ? element.closest('label') : null;
    return (around ?? element).getBoundingClientRect();
  };
  const targets = all
    .filter((element) =>
      element.matches('a[href], button, input, select, textarea, summary, [role="option"]'),
    )
    .map((element) => ({ element, box: boxOf(element) }));
  const centre = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  /** A circle of that size around it meets no other target. */
  const isApart = (own: (typeof targets)[number]): boolean => {
    const { x, y } = centre(own.box);
    return targets.every(({ element, box }) => {
      if (element === own.element) return true;
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      return Math.hypot(dx, dy) >= least / 2;
    });
  };
  const small = targets
    .filter(({ box }) => box.width < least || box.height < least)
    .filter((target) => !isInSentence(target.element) && !isApart(target))
    .map(({ element, box }) => `${String(box.width)} × ${String(box.height)} px: ${named(element)}`);

  return [...wide, ...cut, ...outside, ...overlapping, ...small];
}

/** WCAG 2.5.8. */
const LEAST_TARGET = 24;

export async function expectRoom(page: Page): Promise<void> {
  expect(await page.evaluate(measure, LEAST_TARGET), page.url()).toEqual([]);
}

/** Doubles the text as a visitor does who sets another size of letters in the browser. */
export async function doubleText(page: Page): Promise<void> {
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 2 * before } });
  await expect.poll(size).toBe(2 * before);
}
