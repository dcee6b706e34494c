import { html, type HtmlValue } from '@modu/participation/page-kit';
import { choiceText, pipedText, textIn, titleOf, type Choice, type Texts } from '../../../domain/src';

/** A text of the author's. One with answers in it says what it was made of, so that a script can keep it up to date. */
export const piped = (words: Texts, source: string): HtmlValue =>
  source.includes('{') ? html`<span data-pipe="${source}">${pipedText(source, words.piping)}</span>` : source;

export const pipedChoice = (words: Texts, choice: Choice): HtmlValue =>
  piped(words, choiceText(choice, words.piping.locale));

export const pipedTitle = (words: Texts, titled: Parameters<typeof titleOf>[0]): HtmlValue =>
  piped(words, titleOf(titled, words.piping.locale));

/** For texts that may be missing, and have markup of their own around them. */
export const pipedIn = (words: Texts, text: Parameters<typeof textIn>[0], fallback = ''): HtmlValue =>
  piped(words, textIn(text, words.piping.locale, fallback));
