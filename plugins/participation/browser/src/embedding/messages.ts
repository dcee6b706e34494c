/** What a page inside a frame tells the page around it. Lengths are CSS pixels. */
export type FrameMessage =
  /** How high the page is. */
  | { readonly modu: 'height'; readonly pixels: number }
  /** Another page has been opened inside the frame. */
  | { readonly modu: 'arrived' }
  /** A link within the page was followed; its target is this far below the frame's upper edge. */
  | { readonly modu: 'reveal'; readonly pixels: number };

/** No page of ours is longer; a wrong number must not blow up the page around it. */
const LONGEST = 200_000;

/** The parts of a `MessageEvent` that tell who is speaking. */
export interface Received {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** The one window that may speak, and the origin its page must be from. */
export interface Speaker {
  readonly origin: string;
  readonly window: unknown;
}

/**
 * Any window may post to any other, so a message counts only when it comes from our frame (`source`) and the
 * page in the frame is still ours (`origin`).
 *
 * @returns the message, or `null` for whatever is not meant for us.
 */
export function readMessage(received: Received, speaker: Speaker): FrameMessage | null {
  if (received.origin !== speaker.origin) return null;
  if (received.source === null || received.source !== speaker.window) return null;
  return parseMessage(received.data);
}

function parseMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null || !('modu' in data)) return null;
  const { modu } = data;
  if (modu === 'arrived') return { modu };
  if (modu !== 'height' && modu !== 'reveal') return null;
  const pixels = 'pixels' in data ? data.pixels : undefined;
  if (typeof pixels !== 'number' || !(pixels >= 0 && pixels <= LONGEST)) return null;
  return { modu, pixels };
}
