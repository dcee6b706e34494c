import type { ApiDescription } from '@modu/participation/contracts';

const parameters = [
  { name: 'locale', in: 'path', required: true, schema: { enum: ['ko', 'en'] } },
  { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
];

const content = (schema: string) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});

const answers = (description: string, schema: string) => ({ description, content: content(schema) });

const text = { type: 'string' };

/** What a script may send: see `SubmissionReceipt` and `SubmissionProblem` in the contracts. */
export const apiDescription: ApiDescription = {
  paths: {
    '/{locale}/surveys/{slug}/responses': {
      post: {
        summary: 'Send a response to a survey',
        description:
          'Sent again with the same idempotency key, it stores nothing more and answers the same receipt.',
        parameters,
        requestBody: { required: true, content: content('SurveySubmission') },
        responses: {
          '201': answers('Stored', 'SurveyReceipt'),
          '400': answers('The body cannot be read', 'Error'),
          '403': answers('The survey is not open', 'Error'),
          '404': answers('There is no such survey', 'Error'),
          '410': answers('There is no such version of the questionnaire', 'Error'),
          '422': answers('Some answers were refused', 'SurveyRefusal'),
        },
      },
    },
  },
  schemas: {
    SurveySubmission: {
      type: 'object',
      required: ['answers', 'idempotencyKey'],
      additionalProperties: false,
      properties: {
        answers: { type: 'object', description: 'Keyed by question name, as SurveyJS stores them' },
        idempotencyKey: { type: 'string', minLength: 16, maxLength: 200, description: 'Random' },
        version: {
          type: 'integer',
          minimum: 1,
          description: 'The version answered; the current one when absent',
        },
        locale: { enum: ['ko', 'en'] },
      },
    },
    SurveyReceipt: {
      type: 'object',
      required: ['number', 'receiptPath'],
      properties: { number: text, receiptPath: text },
    },
    SurveyRefusal: {
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          required: ['code', 'message', 'problems'],
          properties: {
            code: text,
            message: text,
            problems: {
              type: 'array',
              items: {
                type: 'object',
                required: ['question', 'code', 'message'],
                properties: { question: text, path: text, code: text, message: text },
              },
            },
          },
        },
      },
    },
  },
};
