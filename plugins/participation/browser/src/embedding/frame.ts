import type { FrameSource } from './address';
import { readMessage, type FrameMessage } from './messages';

/** Room for the first screen until the page says how high it is. */
const FIRST_HEIGHT = 480;
/** Air above a revealed place when the host does not ask for its own with `scroll-padding-top`. */
const AIR = 16;

function createFrame(source: FrameSource): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = source.address;
  frame.title = source.title;
  // Properties, not a style attribute: they are allowed under any style-src.
  Object.assign(frame.style, {
    display: 'block',
    width: '100%',
    height: `${FIRST_HEIGHT}px`,
    border: '0',
  });
  return frame;
}

/** A host with a sticky header says with `scroll-padding-top` how much of the top it covers. */
function coveredTop(): number {
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return Number.isFinite(padding) ? padding : AIR;
}

/** The link for people without a frame, right behind it. Looked up late: the script runs before it is parsed. */
function hideFallback(frame: HTMLIFrameElement): void {
  const next = frame.nextElementSibling;
  if (next?.matches('[data-embed-fallback]') === true) next.setAttribute('hidden', '');
}

/** Follows what the page inside says about itself. */
function follow(frame: HTMLIFrameElement): (message: FrameMessage) => void {
  let pages = 0;
  return (message) => {
    switch (message.modu) {
      case 'height':
        frame.style.height = `${Math.ceil(message.pixels)}px`;
        return;
      case 'arrived':
        pages += 1;
        hideFallback(frame);
        // Whoever pressed "next" at the foot of a long page must not be left in the middle of the new one.
        if (pages > 1 && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
        return;
      case 'reveal':
        // A frame as high as its page cannot scroll itself; only the page around it can.
        window.scrollBy({ top: frame.getBoundingClientRect().top + message.pixels - coveredTop() });
    }
  };
}

/** Puts the frame right behind `script` and keeps it as high as its page. */
export function placeFrame(script: Element, source: FrameSource): void {
  const frame = createFrame(source);
  const react = follow(frame);
  window.addEventListener('message', (event) => {
    const message = readMessage(event, { origin: source.origin, window: frame.contentWindow });
    if (message !== null) react(message);
  });
  script.after(frame);
}
