import type Sharp from 'sharp';
import type { FileKind } from '../../../domain/src';

/** 50 million: more than a telephone's camera takes by itself, and no more than 200 MB of memory while it is read. */
const MAX_PIXELS = 50_000_000;
/** Of pictures at a time; each of them keeps a core busy. */
const AT_ONCE = 2;

const DISK_TROUBLE = /write error|no space|unable to (?:open|write)|permission/iu;

const waiting: (() => void)[] = [];
let running = 0;

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

export type CleanedImage = 'clean' | 'damaged' | 'tooManyPixels';

const FORMATS: Readonly<Record<string, 'jpeg' | 'png' | 'webp' | 'gif'>> = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
};

/**
 * Writes a picture anew: turned the way it is looked at, and without anything that came with it (place, time, camera,
 * comments, hidden second pictures). Happens in libvips's own threads.
 */
export type CleanImage = (from: string, to: string, kind: FileKind) => Promise<CleanedImage>;

/** @param load gives sharp: a large library, and most surveys have no pictures */
export const createImageCleaner =
  (load: () => Promise<typeof Sharp>): CleanImage =>
  async (from, to, { key }) => {
    const format = FORMATS[key];
    if (format === undefined) throw new Error(`Not a picture: ${key}`);
    const sharp = await load();
    const animated = format === 'gif' || format === 'webp';
    return inTurn(async () => {
      try {
        const found = await sharp(from, { limitInputPixels: false }).metadata();
        if (found.format !== format) return 'damaged';
        if (found.width * found.height * (found.pages ?? 1) > MAX_PIXELS) return 'tooManyPixels';
        await sharp(from, { animated, limitInputPixels: MAX_PIXELS })
          .autoOrient()
          .toFormat(format, format === 'jpeg' ? { quality: 90 } : {})
          .toFile(to);
        return 'clean';
      } catch (error) {
        // A disk that is full is not the picture's fault; libvips tells both by its words alone.
        if (error instanceof Error && DISK_TROUBLE.test(error.message)) throw error;
        return 'damaged';
      }
    });
  };
