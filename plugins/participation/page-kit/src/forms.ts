/** The part of a request that a form's fields are in. */
interface WithBody {
  readonly body: { readonly kind: string; readonly entries?: readonly (readonly [string, string])[] };
}

/** First value of a form field, or `undefined`. */
export const field = (request: WithBody, name: string): string | undefined =>
  request.body.entries?.find(([key]) => key === name)?.[1];

/** Groups of four for a number that people copy: `A1B2C3D4` → `A1B2-C3D4`. */
export const inFours = (text: string): string => text.match(/.{1,4}/gu)?.join('-') ?? '';
