import { errors } from '@strapi/utils';
import type { z } from 'zod';
import type { QuestionnaireProblem } from '../../domain/src';
import { sentenceOf } from './services/publishing-sentences';

/** A message names this many problems; the details of the error hold all of them. */
const MAX_NAMED = 5;

/** 404 for the admin API. */
export const notFound = (what: 'survey' | 'response' | 'file' | 'version'): Error =>
  new errors.NotFoundError(`There is no such ${what}.`);

/** 403 for the admin API. */
export const notAllowed = (): Error => new errors.ForbiddenError();

/** 413 for a questionnaire that is longer than is saved. */
export const questionnaireTooLarge = (max: number): Error =>
  new errors.PayloadTooLargeError(`A questionnaire has ${String(max)} characters at most.`, {
    code: 'questionnaireTooLarge',
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
