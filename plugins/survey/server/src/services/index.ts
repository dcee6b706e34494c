import type { Core } from '@strapi/strapi';
import { participation, siteTimeZone } from '../participation-gateway';
import { strapiConnection } from '../repositories/connection';
import { createDraftRepository } from '../repositories/drafts';
import { createResponseRepository } from '../repositories/responses';
import { createSurveyDocumentRepository } from '../repositories/survey-documents';
import { createVersionRepository } from '../repositories/versions';
import { currentActor } from './actor';
import type { ForeignCheck } from './submissions';
import { wireServices, type SurveyServices } from './wiring';

/** survey-core takes most of a second to load; most sites never need it. */
const checkForeignLazily: ForeignCheck = async (...given) => {
  const { checkWithSurveyCore } = await import('../adapters/survey-core');
  return checkWithSurveyCore(...given);
};

function createServices(strapi: Core.Strapi): SurveyServices {
  const connection = strapiConnection(strapi);
  const storage = participation(strapi, 'storage');
  return wireServices({
    documents: createSurveyDocumentRepository(strapi),
    versions: createVersionRepository(connection, storage),
    drafts: createDraftRepository(connection),
    responses: createResponseRepository(connection, storage),
    checkForeign: checkForeignLazily,
    addressOf: (locale, path) => participation(strapi, 'site').address(locale, path),
    audit: () => participation(strapi, 'audit'),
    actor: () => currentActor(strapi),
    now: () => new Date(),
    timeZone: () => siteTimeZone(strapi),
  });
}

const instances = new WeakMap<Core.Strapi, SurveyServices>();

/** One set of services a Strapi instance. */
export function surveyServices(strapi: Core.Strapi): SurveyServices {
  const known = instances.get(strapi);
  if (known !== undefined) return known;
  const made = createServices(strapi);
  instances.set(strapi, made);
  return made;
}

export type { SurveyServices } from './wiring';
