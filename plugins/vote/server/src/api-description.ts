import type { ApiDescription } from '@modu/participation/contracts';

const jsonBody = (schema: object): object => ({ content: { 'application/json': { schema } } });

const answer = (description: string, schema: object): object => ({ description, ...jsonBody(schema) });

const error = (description: string): object =>
  answer(description, { $ref: '#/components/schemas/BallotError' });

const text = { type: 'string' };
const slug = { name: 'slug', in: 'path', required: true, schema: text };
const locale = { name: 'locale', in: 'path', required: true, schema: { type: 'string', enum: ['ko', 'en'] } };

const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

/** What a script may send about polls, and what comes back. */
export const apiDescription: ApiDescription = {
  paths: {
    '/{locale}/polls/{slug}/manifest': {
      parameters: [locale, slug],
      get: {
        summary:
          'The frozen manifest: candidates in order, groups, rules and times, as canonical JSON (RFC 8785)',
        responses: { 200: answer('The manifest', { type: 'object' }), 404: error('No such poll') },
      },
    },
    '/{locale}/polls/{slug}/admission': {
      parameters: [locale, slug],
      post: {
        summary:
          'Show who may vote and get the pass that a ballot needs: a code, a confirmed address, a signed assertion, or a proof of work',
        requestBody: {
          required: true,
          ...jsonBody({
            oneOf: [
              object({ code: text }),
              object({ emailState: text, emailCode: text }),
              object({ assertion: text }),
              object({ proof: text }),
            ],
          }),
        },
        responses: {
          200: answer('A pass, good for a day', object({ pass: text })),
          403: error('What was shown gives no right to vote here'),
          409: error('Not open, or this code has voted'),
          422: error('The body has another shape'),
          429: error('Too many attempts'),
        },
      },
    },
    '/{locale}/polls/{slug}/email': {
      parameters: [locale, slug],
      post: {
        summary: 'Have a code sent to an address; the state goes with it to admission',
        requestBody: { required: true, ...jsonBody(object({ address: text })) },
        responses: {
          200: answer('The code is on its way', object({ state: text })),
          403: error('This poll takes no codes by e-mail'),
          409: error('Not open'),
          422: error('This is no address'),
          429: error('Too many letters'),
          503: error('The letter could not be sent'),
        },
      },
    },
    '/{locale}/polls/{slug}/ballots': {
      parameters: [locale, slug],
      post: {
        summary:
          'Cast a ballot. Sending it again with the same act and choices answers with the same receipt',
        requestBody: { required: true, ...jsonBody({ $ref: '#/components/schemas/NewBallot' }) },
        responses: {
          201: answer('The ballot is stored', object({ receipt: text })),
          200: answer('It was stored before', object({ receipt: text })),
          403: error('The pass gives no right to vote here'),
          409: error('Not open, or this person has voted'),
          422: error('The ballot breaks the rules of the poll'),
        },
      },
    },
  },
  schemas: {
    NewBallot: object({
      pass: { type: 'string', description: 'From admission' },
      act: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{22,64}$',
        description: 'At least 128 random bits, made once for this ballot and kept for a retry',
      },
      choices: {
        type: 'object',
        description:
          'By the key of the group, what its method in the manifest asks: keys of the chosen candidates ' +
          '(choose, budget); scores, points, or yes and no by candidate (score, points, yesNo); ranks from the ' +
          'first, each with who shares it (borda, instantRunoff, schulze)',
        additionalProperties: true,
        example: { city: ['paju', 'yeosu'], park: { pond: 5, lawn: 3 }, name: [['haneul'], ['bada', 'sup']] },
      },
    }),
    BallotError: object({
      error: object({
        code: {
          type: 'string',
          examples: ['closed', 'alreadyVoted', 'invalid', 'codeUnknown', 'passExpired'],
        },
        message: text,
        problems: {
          type: 'array',
          items: {
            type: 'object',
            properties: { code: text, group: text, params: { type: 'object' }, message: text },
          },
        },
      }),
    }),
  },
};
