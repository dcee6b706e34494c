import type { ApiDescription } from '@modu/participation/contracts';
import { apiSchemas } from './api-schemas';

const parameters = [
  { name: 'locale', in: 'path', required: true, schema: { enum: ['ko', 'en'] } },
  { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
];

const reference = (schema: keyof typeof apiSchemas) => ({ $ref: `#/components/schemas/${schema}` });

const json = (schema: object) => ({ 'application/json': { schema } });

const answers = (description: string, schema: keyof typeof apiSchemas) => ({
  description,
  content: json(reference(schema)),
});

/** Every code under which a status comes, with its meaning. */
type Codes = Readonly<Record<string, string>>;

function refusal(codes: Codes) {
  const meanings = Object.entries(codes).map(([code, meaning]) => `- \`${code}\`: ${meaning}`);
  const known = { properties: { error: { properties: { code: { enum: Object.keys(codes) } } } } };
  return { description: meanings.join('\n'), content: json({ allOf: [reference('SurveyRefusal'), known] }) };
}

const NOT_READ = { unreadable: 'the body has another shape', bodyUnreadable: 'the body is no JSON' };
const NOT_FOUND = { notFound: 'there is no such survey' };
const NOT_OPEN = { upcoming: 'the survey has not opened', closed: 'the survey has closed' };
const FOREIGN = { crossOrigin: 'a page of another site has sent it' };
const NO_RIGHT = {
  nothingPresented: 'each person answers once, and nothing was shown',
  codeMalformed: 'this is no code',
  codeUnknown: 'this code is not for this survey',
  accountUnknown: 'this account cannot answer',
  tierNotAccepted: 'the survey takes another way in',
};
const USED_UP = {
  alreadyAnswered: 'this person has answered',
  full: 'the survey has all responses it takes',
};
const TOO_LARGE = { bodyTooLarge: 'the body is too large' };
const UNKNOWN_TYPE = { bodyTypeUnknown: 'the body is neither JSON nor a form' };
const UNAVAILABLE = { unavailable: 'the database is away or full; see `Retry-After`' };

const admission = {
  summary: 'Show an invitation code and get the pass that a response needs',
  description:
    'Only surveys that take one response of each person have a door. Without a code, whoever is signed in is looked at.',
  parameters,
  requestBody: {
    required: true,
    content: json({
      type: 'object',
      additionalProperties: false,
      properties: { code: { type: 'string', maxLength: 256 } },
    }),
  },
  responses: {
    '200': answers('A pass, good for a day', 'SurveyPass'),
    '400': refusal(NOT_READ),
    '403': refusal({ ...NOT_OPEN, ...NO_RIGHT, ...FOREIGN }),
    '404': refusal(NOT_FOUND),
    '409': refusal(USED_UP),
    '413': refusal(TOO_LARGE),
    '415': refusal(UNKNOWN_TYPE),
    '429': refusal({ tooManyRequests: 'this network has tried too often; see `Retry-After`' }),
    '503': refusal(UNAVAILABLE),
  },
};

const sending = {
  summary: 'Send a response to a survey',
  description:
    'Sent again with the same idempotency key, it stores nothing more and answers the same receipt. Nothing is stored unless the answer is 201.',
  parameters,
  requestBody: { required: true, content: json(reference('SurveySubmission')) },
  responses: {
    '201': answers('Stored', 'SurveyReceipt'),
    '400': refusal(NOT_READ),
    '403': refusal({
      ...NOT_OPEN,
      ...NO_RIGHT,
      passInvalid: 'this pass is not for this survey or person',
      passExpired: 'this pass is older than a day',
      ...FOREIGN,
    }),
    '404': refusal(NOT_FOUND),
    '409': refusal({
      ...USED_UP,
      cellFull: 'there are enough responses with the answer to the question that `problems` names',
    }),
    '410': refusal({
      gone: 'the questionnaire has no such version',
      withdrawn: 'this very act was stored once, and withdrawn or deleted',
    }),
    '413': refusal(TOO_LARGE),
    '415': refusal(UNKNOWN_TYPE),
    '422': refusal({
      invalid: 'some answers or files were refused; `problems` says which and why',
      consentRequired: 'nothing was said about personal data, which the questionnaire asks for',
      consentRefused: 'personal data may not be kept, and the survey cannot be answered without',
      tooCostly: 'the questionnaire takes too much to be checked; its office has to change it',
    }),
    '429': refusal({
      tooManyRequests: 'this network has sent too much, or too much without a proof; see `Retry-After`',
    }),
    '503': refusal({ busy: 'many are sending just now; the same act may be sent again', ...UNAVAILABLE }),
  },
};

/** The survey plugin's part of `/openapi.json`. */
export const apiDescription: ApiDescription = {
  paths: {
    '/{locale}/surveys/{slug}/admission': { post: admission },
    '/{locale}/surveys/{slug}/responses': { post: sending },
  },
  schemas: apiSchemas,
};
