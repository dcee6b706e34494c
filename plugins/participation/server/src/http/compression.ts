import { promisify } from 'node:util';
import { brotliCompressSync, gzip, gzipSync } from 'node:zlib';
import type { Context } from 'koa';

const gzipLater = promisify(gzip);
/** Below this a packet holds it anyway. */
const MIN_BYTES = 1_024;

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file in every encoding a browser may ask for, made once at start. */
export type Encoded = Readonly<Record<Encoding, Buffer>>;

export const encodeFile = (content: Buffer): Encoded => ({
  br: brotliCompressSync(content),
  gzip: gzipSync(content, { level: 9 }),
  identity: content,
});

/** The best encoding that this browser takes. */
export function chosenEncoding(ctx: Context): Encoding {
  const chosen = ctx.acceptsEncodings('br', 'gzip', 'identity');
  return chosen === 'br' || chosen === 'gzip' ? chosen : 'identity';
}

/**
 * Sends a page compressed where the browser takes it. Secrets in a page are safe from compression oracles
 * (BREACH): only a page's own forms can put text beside them, forms of other sites are refused.
 */
export async function sendCompressed(ctx: Context, content: string): Promise<void> {
  const bytes = Buffer.from(content);
  if (bytes.length < MIN_BYTES || chosenEncoding(ctx) === 'identity') {
    ctx.body = bytes;
    return;
  }
  ctx.set('Content-Encoding', 'gzip');
  ctx.body = await gzipLater(bytes);
}
