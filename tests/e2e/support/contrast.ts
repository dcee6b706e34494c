import type { Page } from '@playwright/test';

/** The contrast of one piece of text, against the worst of what may lie behind it. */
export interface MeasuredContrast {
  readonly selector: string;
  readonly text: string;
  /** `null` where it cannot be measured, with the reason in `note`. */
  readonly ratio: number | null;
  readonly needed: number;
  readonly note: string;
}

/**
 * Runs in the page. axe leaves contrast "incomplete" where something may lie behind or over the text: here
 * the colours are taken from the text itself, its own pseudo-elements included, and from everything around it
 * that paints, and the worst case counts.
 */
function measure(selectors: readonly string[]): MeasuredContrast[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const PSEUDO = ['::before', '::after'] as const;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('no canvas');

  /** Any colour a browser can name, as numbers. */
  function read(colour: string): Colour {
    if (canvas === null) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
    r * a + red * (1 - a),
    g * a + green * (1 - a),
    b * a + blue * (1 - a),
    1,
  ];

  function luminance([red, green, blue]: Colour): number {
    const part = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  }

  function contrast(one: Colour, other: Colour): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  const isPainted = (element: Element, pseudo: string): boolean => {
    const style = getComputedStyle(element, pseudo);
    return style.content !== 'none' && style.content !== 'normal' && style.display !== 'none';
  };

  /** Gradients and pictures have no one colour; a picture that does not repeat is an icon beside the text. */
  const hasUnknownPaint = (style: CSSStyleDeclaration): boolean =>
    style.backgroundImage.includes('gradient') ||
    (style.backgroundImage !== 'none' && style.backgroundRepeat !== 'no-repeat');

  interface Behind {
    readonly colours: readonly Colour[];
    readonly note: string;
  }

  /** What may lie behind the content of an element: its own paint, and that of its pseudo-elements, or not. */
  function behind(element: Element | null): Behind {
    if (element === null) return { colours: [read('Canvas')], note: '' };
    const style = getComputedStyle(element);
    const layers = [
      style,
      ...PSEUDO.filter((each) => isPainted(element, each)).map((each) => getComputedStyle(element, each)),
    ];
    if (layers.some(hasUnknownPaint)) return { colours: [], note: 'a gradient or a pattern lies behind it' };
    const own = read(style.backgroundColor);
    const below: Behind = own[3] === 1 ? { colours: [own], note: '' } : behind(element.parentElement);
    const base = below.colours.map((colour) => over(own, colour));
    const covered = layers
      .slice(1)
      .filter((layer) => layer.position === 'absolute' || layer.position === 'fixed')
      .map((layer) => read(layer.backgroundColor))
      .filter((colour) => colour[3] > 0)
      .flatMap((colour) => base.map((lower) => over(colour, lower)));
    return { colours: [...base, ...covered], note: below.note };
  }

  function opacity(element: Element | null): number {
    return element === null ? 1 : Number(getComputedStyle(element).opacity) * opacity(element.parentElement);
  }

  function needed(style: CSSStyleDeclaration): number {
    const size = parseFloat(style.fontSize);
    const isBold = Number(style.fontWeight) >= 700;
    return size >= 24 || (isBold && size >= 18.66) ? 3 : 4.5;
  }

  function measureText(selector: string, element: Element, pseudo: string): MeasuredContrast {
    const style = getComputedStyle(element, pseudo === '' ? null : pseudo);
    const around = behind(element);
    const own = pseudo === '' ? [] : [read(style.backgroundColor)].filter((colour) => colour[3] > 0);
    const grounds =
      own.length > 0
        ? own.flatMap((colour) => around.colours.map((lower) => over(colour, lower)))
        : around.colours;
    const [red, green, blue, alpha] = read(style.color);
    const text: Colour = [red, green, blue, alpha * opacity(element)];
    const ratios = grounds.map((ground) => contrast(over(text, ground), ground));
    return {
      selector: `${selector}${pseudo}`,
      text: (pseudo === '' ? element.textContent : style.content).trim().slice(0, 40),
      ratio: around.note === '' ? Math.min(...ratios) : null,
      needed: needed(style),
      note: around.note,
    };
  }

  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (element === null) {
      return [{ selector, text: '', ratio: null, needed: 4.5, note: 'it is not on the page' }];
    }
    const written = PSEUDO.filter(
      (each) => isPainted(element, each) && getComputedStyle(element, each).content !== '""',
    );
    return ['', ...written].map((pseudo) => measureText(selector, element, pseudo));
  });
}

/** Measures the contrast of the elements that the selectors name. */
export const measureContrast = (page: Page, selectors: readonly string[]): Promise<MeasuredContrast[]> =>
  page.evaluate(measure, selectors);

export const isEnough = ({ ratio, needed }: MeasuredContrast): boolean => ratio !== null && ratio >= needed;
