import type { Context } from 'koa';
import { answer, VoteError } from './errors';

/** All that is touched of Koa's context. */
function context(): Context {
  const made: unknown = {};
  return made as Context;
}

describe('answer', () => {
  it('wraps what was done', async () => {
    const ctx = context();
    await answer(ctx, () => Promise.resolve([1]));
    expect(ctx.body).toEqual({ data: [1] });
  });

  it('answers in the shape of Strapi’s own errors, with the code and the details', async () => {
    const ctx = context();
    const problems = [{ code: 'notPublished' }];
    await answer(ctx, () => Promise.reject(new VoteError('cannotOpen', 'Not like this.', { problems })));
    expect(ctx.status).toBe(400);
    expect(ctx.body).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: 'Not like this.',
        details: { code: 'cannotOpen', problems },
      },
    });
  });

  it('leaves every other error to Strapi', async () => {
    await expect(answer(context(), () => Promise.reject(new Error('disk full')))).rejects.toThrow(
      'disk full',
    );
  });
});
