import type { Context } from 'koa';

const ERRORS = {
  requestInvalid: { status: 400, name: 'ValidationError' },
  cannotOpen: { status: 400, name: 'ValidationError' },
  pollUnknown: { status: 404, name: 'NotFoundError' },
  notOpened: { status: 409, name: 'ConflictError' },
  pollClosed: { status: 409, name: 'ConflictError' },
  actRefused: { status: 409, name: 'ConflictError' },
  tallySealed: { status: 409, name: 'ConflictError' },
} as const;

export type VoteErrorCode = keyof typeof ERRORS;

/** Why an administrator's request cannot be done. */
export class VoteError extends Error {
  override readonly name = 'VoteError';

  constructor(
    readonly code: VoteErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/**
 * Runs what a controller does, and turns a `VoteError` into the answer Strapi's own errors have:
 * `{ data: null, error: { status, name, message, details: { code, … } } }`. Other errors are Strapi's business.
 */
export async function answer(ctx: Context, act: () => Promise<unknown>): Promise<void> {
  try {
    ctx.body = { data: await act() };
  } catch (error) {
    if (!(error instanceof VoteError)) throw error;
    const { status, name } = ERRORS[error.code];
    const details = { code: error.code, ...error.details };
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message: error.message, details } };
  }
}
