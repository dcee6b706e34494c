import { MAX_LIBRARY_DESCRIPTION, type NewLibraryItem } from '../../../../contracts';
import type { JsonValue } from '../../../../domain/src';
import type { ExchangeHead } from '../../../../domain/src/exchange/exchange-file';

const shortened = (text: string): string =>
  text.length > MAX_LIBRARY_DESCRIPTION ? `${text.slice(0, MAX_LIBRARY_DESCRIPTION - 1)}…` : text;

/** A template, a block or a list of choices of another city as one's own, with where it comes from and under which licence. */
export const keptItem = (
  { title, description, origin, licence }: ExchangeHead,
  kind: NewLibraryItem['kind'],
  content: JsonValue,
): NewLibraryItem => ({
  kind,
  title,
  description: { ko: shortened(description.ko), en: shortened(description.en) },
  content,
  origin,
  licence,
});
