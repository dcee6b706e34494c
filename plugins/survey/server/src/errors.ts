import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { QuestionnaireProblem } from '../../domain/src';
import { sentenceOf } from './services/publishing-sentences';

/** A message names this many problems; the details of the error hold all of them. */
const MAX_NAMED = 5;

/** 404 for the admin API. */
export const notFound = (what: 'survey' | 'response' | 'file' | 'version' | 'library item'): Error =>
  new errors.NotFoundError(`There is no such ${what}.`);

/** 403 for the admin API. */
export const notAllowed = (): Error => new errors.ForbiddenError();

/** 413 for a questionnaire that is longer than is saved. */
export const questionnaireTooLarge = (max: number): Error =>
  new errors.PayloadTooLargeError(`A questionnaire has ${String(max)} characters at most.`, {
    code: 'questionnaireTooLarge',
    max,
  });

/** 400 for something to be kept that is no questionnaire, block or list of choices, or an empty one. */
export const notOwnContent = (): Error =>
  new errors.ValidationError('The content is nothing of that kind.', { code: 'notOwnContent' });

/** 400: somebody has to tidy up first. */
export const libraryFull = (max: number): Error =>
  new errors.ApplicationError(`No more than ${String(max)} things are kept. Please remove some.`, {
    code: 'libraryFull',
    max,
  });

/** 400: codes for a survey that has closed would open nothing. */
export const surveyClosed = (): Error =>
  new errors.ApplicationError('The survey has closed. Nobody could use the codes.', { code: 'surveyClosed' });

/** 400 for an address or a body that cannot be read, naming the fields. */
export const invalidInput = (error: z.ZodError): Error =>
  new errors.ValidationError(
    'The request cannot be read.',
    error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );

/** 400 for publishing: `details.problems` holds every reason, the message the first ones. */
export function publicationRefused(problems: readonly QuestionnaireProblem[]): Error {
  const named = problems.slice(0, MAX_NAMED).map(sentenceOf);
  const rest = problems.length - named.length;
  const more = rest > 0 ? ` And ${String(rest)} more.` : '';
  return new errors.ValidationError(`The survey cannot be published yet. ${named.join(' ')}${more}`, {
    problems,
  });
}

const refusedSchema = z.object({
  problems: z.array(
    z.object({ code: z.string(), path: z.string(), params: z.record(z.string(), z.unknown()).default({}) }),
  ),
});

/** What Strapi itself says of fields: of one, or of several. */
const fieldsSchema = z.object({
  errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
});

/** A reason why something is not published. `fieldInvalid` is Strapi's: a field that is missing, or taken. */
export type Refusal = z.infer<typeof refusedSchema>['problems'][number];

/** Why a publication was refused; `null` for an error that is about something else. */
export function refusalsIn(error: unknown): readonly Refusal[] | null {
  if (!(error instanceof errors.ValidationError)) return null;
  const details: unknown = error.details;
  const ours = refusedSchema.safeParse(details);
  if (ours.success) return ours.data.problems;
  const fields = fieldsSchema.safeParse(details);
  const named = fields.success ? fields.data.errors : [{ path: [], message: String(error.message) }];
  return named.map(({ path, message }) => ({
    code: 'fieldInvalid',
    path: path.map((part) => `/${String(part)}`).join(''),
    params: { message },
  }));
}
