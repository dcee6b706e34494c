import type { CitizenRequest } from '@modu/participation/contracts';
import { fieldError, type Html } from '@modu/participation/page-kit';

/** The sentence at a way that has no field of its own. */
export const placeError = (request: CitizenRequest, place: string, error: string | null): Html | false =>
  error !== null && fieldError(request.locale, `${place}-error`, error);
