import { MAX_LIBRARY_DESCRIPTION, type NewLibraryItem } from '../../../../contracts';
import type { JsonObject } from '../../../../domain/src';
import type { ExchangeFile } from '../../../../domain/src/exchange/exchange-file';

const shortened = (text: string): string =>
  text.length > MAX_LIBRARY_DESCRIPTION ? `${text.slice(0, MAX_LIBRARY_DESCRIPTION - 1)}…` : text;

/** A template of another city as one's own, with where it comes from and under which licence. */
export const keptTemplate = (
  { title, description, origin, licence }: ExchangeFile,
  questionnaire: JsonObject,
): NewLibraryItem => ({
  kind: 'template',
  title,
  description: { ko: shortened(description.ko), en: shortened(description.en) },
  content: questionnaire,
  origin,
  licence,
});
