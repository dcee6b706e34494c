import { formatDuration } from './duration.mjs';

const TICK_LIVE = 1_000;
const TICK_LOG = 15_000;

/**
 * Numbered steps with the time each took. A terminal sees one line per step that counts up; a log sees a
 * line at the start, one every 15 seconds and one at the end.
 * @param {number} total
 * @param {{ isTTY?: boolean, write(text: string): unknown }} [out]
 */
export function createProgress(total, out = process.stdout) {
  const live = out.isTTY === true && !process.env.CI;
  let number = 0;

  /**
   * @template T
   * @param {string} title
   * @param {() => Promise<T>} work
   * @param {(result: T) => string | undefined} [note] shown beside the time, e.g. `up to date`
   * @returns {Promise<T>}
   */
  async function step(title, work, note = () => undefined) {
    number += 1;
    const label = `[${number}/${total}] ${title} …`;
    const started = Date.now();
    const elapsed = () => formatDuration(Date.now() - started);
    out.write(live ? label : `${label}\n`);
    const timer = setInterval(
      () => out.write(live ? `\r${label} ${elapsed()}` : `${label} still working, ${elapsed()}\n`),
      live ? TICK_LIVE : TICK_LOG,
    );
    try {
      const result = await work();
      const said = note(result);
      out.write(`${live ? '\r' : ''}${label} ${said ? `${said}, ` : ''}${elapsed()}\n`);
      return result;
    } catch (error) {
      out.write(`${live ? '\r' : ''}${label} failed after ${elapsed()}\n`);
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  return { step };
}
