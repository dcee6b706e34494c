import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Letter, Mail } from '../../../contracts';
import { escapeHtml } from '../../../page-kit/src';

const LETTERS_AN_HOUR = 5;
const HOUR_S = 60 * 60;
/** What Strapi's e-mail plugin is set to until somebody sets it: no city sends from there. */
const STRAPI_SENDER = /@strapi\.io\b/u;

/** What a sender is given: the same twice, for those who read HTML. Senders that get no HTML take the text for it as it is. */
export interface Message extends Letter {
  readonly html: string;
}

const isAddress = (line: string): boolean => /^https?:\/\/\S+$/u.test(line);

const toHtml = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph) => {
      const lines = paragraph.split('\n').map((line) => {
        const shown = escapeHtml(line);
        return isAddress(line) ? `<a href="${shown}">${shown}</a>` : shown;
      });
      return `<p>${lines.join('<br>')}</p>`;
    })
    .join('\n');

export interface MailParts {
  /** Whom letters come from, as Strapi's e-mail plugin is set up. */
  readonly sender: () => string;
  readonly deliver: (message: Message) => Promise<unknown>;
  readonly logError: (error: unknown) => void;
}

/** An error of a sender may name whom it was for. */
const withoutAddress = (error: unknown, address: string): Error =>
  new Error(
    `A letter could not be handed over: ${(error instanceof Error ? error.message : String(error)).replaceAll(address, '…')}`,
  );

export function createMail({ sender, deliver, logError }: MailParts): Mail {
  // Nobody's letter box is filled from here. Addresses are counted as hashes whose key ends with the process.
  const salt = randomBytes(32);
  const letters = new RateLimiterMemory({ points: LETTERS_AN_HOUR, duration: HOUR_S });

  async function isTooMany(address: string): Promise<boolean> {
    try {
      await letters.consume(createHmac('sha256', salt).update(address.toLowerCase()).digest('base64'));
      return false;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return true;
    }
  }

  return {
    isOn: () => sender() !== '' && !STRAPI_SENDER.test(sender()),

    async send(letter) {
      if (await isTooMany(letter.to)) return 'tooMany';
      try {
        await deliver({ ...letter, html: toHtml(letter.text) });
        return 'sent';
      } catch (error) {
        logError(withoutAddress(error, letter.to));
        return 'failed';
      }
    },
  };
}
