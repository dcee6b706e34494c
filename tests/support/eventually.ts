import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 250;
const AT_MOST_MS = 45_000;

/**
 * Asks again until the answer is what somebody waits for: for what happens by itself, and tells nobody.
 *
 * @throws Error when it does not come in time
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isIt: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + AT_MOST_MS;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > end) throw new Error('What was waited for did not come');
    await pause(EVERY_MS);
  }
}
