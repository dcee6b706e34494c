import type { CitizenRequest } from '../../contracts/citizen-pages';

/** First value of a form field, or `undefined`. */
export function field(request: CitizenRequest, name: string): string | undefined {
  if (request.body.kind !== 'form') return undefined;
  return request.body.entries.find(([key]) => key === name)?.[1];
}

/** Groups of four for a number that people copy: `A1B2C3D4` → `A1B2-C3D4`. */
export const inFours = (text: string): string => text.match(/.{1,4}/gu)?.join('-') ?? '';
