/** Runs in our pages while they are shown in another site's frame: see embed.ts for the other end. */
import type { FrameMessage } from './embedding/messages';

/**
 * To any origin: a page cannot know who shows it (`document.referrer` is ourselves after the first page), and
 * how high a public page is, is no secret.
 */
const tell = (message: FrameMessage): void => window.parent.postMessage(message, '*');

const tellHeight = (): void =>
  tell({ modu: 'height', pixels: document.documentElement.getBoundingClientRect().height });

/** The whole question rather than its first control, so that it can be read before it is answered. */
function placeOf(link: HTMLAnchorElement): Element | null {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return target?.closest('.q') ?? target;
}

function tellWhereLinksLead(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.getAttribute('href')?.startsWith('#') !== true) return;
  const place = placeOf(link);
  if (place !== null) tell({ modu: 'reveal', pixels: Math.max(0, place.getBoundingClientRect().top) });
}

function arrive(): void {
  tell({ modu: 'arrived' });
  tellHeight();
}

if (window.parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  document.addEventListener('click', tellWhereLinksLead);
  // "Back" may show a page again without running its scripts.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) arrive();
  });
  arrive();
}
