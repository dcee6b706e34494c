import { MAX_ANSWERS_BYTES } from '../answers-size';

const text = { type: 'string' };
const MEBIBYTE = 1024 * 1024;

/** A file on its way: survey-react-ui sends it inside the answer to its question. */
const file = {
  type: 'object',
  required: ['name', 'type', 'content'],
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: 'With its ending, which has to agree with what is in the file',
    },
    type: { type: 'string', maxLength: 127, description: 'Media type; may be empty' },
    size: { type: 'integer', minimum: 0, description: 'Bytes' },
    content: { type: 'string', pattern: '^data:[^,]*;base64,', description: 'The whole file as a data URL' },
  },
};

const submission = {
  type: 'object',
  required: ['answers', 'idempotencyKey'],
  additionalProperties: false,
  properties: {
    answers: {
      type: 'object',
      description: `Keyed by question name, as SurveyJS stores them, personal answers among them: those are sealed and kept apart. The answer to a question for files is a list of \`SurveyFile\`, also with one file. The whole body may have ${String(MAX_ANSWERS_BYTES / MEBIBYTE)} MiB, and base64 makes files a third larger.`,
      examples: [
        {
          idea: 'More benches',
          phone: '010-0000-0000',
          photos: [{ name: 'park.jpg', type: 'image/jpeg', content: 'data:image/jpeg;base64,/9j/4AAQ…' }],
        },
      ],
    },
    idempotencyKey: {
      type: 'string',
      minLength: 16,
      maxLength: 200,
      description: 'At least 128 random bits, made once for this response and kept for a retry',
    },
    version: {
      type: 'integer',
      minimum: 1,
      description: 'The version answered; the current one when absent',
    },
    locale: { enum: ['ko', 'en'], description: 'Of messages, and of the consent that was shown' },
    pass: { type: 'string', maxLength: 4096, description: 'From admission, where each person answers once' },
    code: { type: 'string', maxLength: 256, description: 'An invitation code, in place of a pass' },
    proof: {
      type: 'string',
      maxLength: 4096,
      description:
        'What the page’s proof of work computed, where anybody may answer; without one, a network may send few responses',
    },
    consent: {
      type: 'boolean',
      description:
        'Needed where the questionnaire asks for personal data: whether it may be kept. With `false`, answers to personal questions are refused as those to hidden ones are.',
    },
  },
};

const receipt = {
  type: 'object',
  required: ['number', 'receiptPath', 'code'],
  additionalProperties: false,
  properties: {
    number: text,
    receiptPath: text,
    code: {
      type: ['string', 'null'],
      description:
        'Opens the response later, with the number. Told for half an hour; nobody can find it again.',
    },
  },
};

const problem = {
  type: 'object',
  required: ['question', 'code', 'message'],
  additionalProperties: false,
  properties: {
    question: { type: 'string', description: 'Its name, or a key that is none' },
    path: {
      type: 'string',
      description: 'Where inside the answer: a row, a panel’s question, a file’s place',
    },
    code: {
      type: 'string',
      description:
        'Stays the same in every language. Of files: `fileType`, `fileLies` (it is not what its name says), `fileTooLarge`, `filesTooLarge`, `filesTooMany`, `fileEmpty`, `fileName`, `fileDamaged`, `filePixels`, `fileRepeated`, `fileUnknown`, `fileNotKept`.',
      examples: ['required', 'notOnList', 'fileLies'],
    },
    message: { type: 'string', description: 'For the person who answers' },
  },
};

/** What a script may send, and read: see `SubmissionReceipt` and `SubmissionProblem` in the contracts. */
export const apiSchemas = {
  SurveySubmission: submission,
  SurveyFile: file,
  SurveyPass: { type: 'object', required: ['pass'], additionalProperties: false, properties: { pass: text } },
  SurveyReceipt: receipt,
  SurveyProblem: problem,
  SurveyRefusal: {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { type: 'string', description: 'Stays the same in every language' },
          message: { type: 'string', description: 'For the person who answers' },
          problems: { type: 'array', items: { $ref: '#/components/schemas/SurveyProblem' } },
        },
      },
    },
  },
};
