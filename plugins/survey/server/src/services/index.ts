import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { createRemoteJson } from '../adapters/remote-json';
import { createSurveyCorePool } from '../adapters/survey-core-pool';
import { participation, siteOrigin, siteTimeZone } from '../participation-gateway';
import { strapiConnection } from '../repositories/connection';
import { createImageCleaner } from '../adapters/images';
import { createLocalFiles } from '../adapters/local-files';
import { configuredKeys, settingsSchema, type Settings } from '../config';
import { createFileRepository, removeFileRows } from '../repositories/files';
import { createConsentRepository } from '../repositories/consents';
import { createCounterRepository } from '../repositories/counters';
import { createDraftRepository } from '../repositories/drafts';
import { createLibraryRepository } from '../repositories/library';
import { createParticipationRepository } from '../repositories/participations';
import { createPersonalRepository, removeSealed } from '../repositories/personal';
import { createPreviewLinkRepository } from '../repositories/preview-links';
import { createRemovalRepository } from '../repositories/removals';
import { createQuestionnaireRepository } from '../repositories/questionnaires';
import { createResponseRepository } from '../repositories/responses';
import { createReviewRepository } from '../repositories/reviews';
import { createSurveyDocumentRepository } from '../repositories/survey-documents';
import { createVersionRepository } from '../repositories/versions';
import { currentActor } from './actor';
import { createForeignChecks, type ForeignChecks } from './foreign-checks';
import { createChoiceFreezing } from './remote-choices';
import { wireServices, type SurveyServices } from './wiring';

/** Beside this bundle, see `exports` in package.json. */
const WORKER_FILE = join(__dirname, '..', 'worker', 'index.js');

const foreignChecksOf = new WeakMap<Core.Strapi, ForeignChecks>();

/** Where files are kept. Whatever is below `public` is served to everybody, and they are not for everybody. */
function fileFolder(strapi: Core.Strapi, { files }: Settings): string {
  const folder = resolve(strapi.dirs.app.root, files.folder);
  const fromPublic = relative(strapi.dirs.static.public, folder);
  if (fromPublic === '' || !(fromPublic.startsWith('..') || isAbsolute(fromPublic)))
    throw new Error(`survey: files.folder is ${folder}, which is public. Choose a folder outside it.`);
  return folder;
}

function createServices(strapi: Core.Strapi): SurveyServices {
  const connection = strapiConnection(strapi);
  const storage = participation(strapi, 'storage');
  const settings = settingsSchema.parse(strapi.config.get('plugin::survey'));
  const foreignChecks = createForeignChecks(createSurveyCorePool(WORKER_FILE, settings.surveyCore));
  foreignChecksOf.set(strapi, foreignChecks);
  return wireServices({
    files: createFileRepository(connection),
    fileStore: createLocalFiles(fileFolder(strapi, settings)),
    fileLimits: settings.files,
    cleanImage: createImageCleaner(async () => (await import('sharp')).default),
    report: (error) => {
      strapi.log.error(error);
    },
    documents: createSurveyDocumentRepository(strapi),
    questionnaires: createQuestionnaireRepository(strapi),
    library: createLibraryRepository(connection),
    versions: createVersionRepository(connection, storage),
    reviews: createReviewRepository(storage),
    previewLinks: createPreviewLinkRepository(connection),
    reviewAlways: settings.reviewAlways,
    drafts: createDraftRepository(connection),
    responses: createResponseRepository(connection, storage),
    participations: createParticipationRepository(connection),
    counters: createCounterRepository(connection, storage),
    personal: createPersonalRepository(connection),
    // Whatever else belongs to responses goes with them: files add themselves here.
    removals: createRemovalRepository(connection, storage, [removeSealed, removeFileRows]),
    consents: createConsentRepository(connection),
    dataKeys: () => configuredKeys(strapi),
    sealing: () => participation(strapi, 'sealing'),
    codes: () => participation(strapi, 'codes'),
    proof: () => participation(strapi, 'proof'),
    mail: () => participation(strapi, 'mail'),
    origin: () => siteOrigin(strapi),
    eligibility: () => participation(strapi, 'eligibility'),
    foreignChecks,
    freezeChoices: createChoiceFreezing(createRemoteJson(settings.remoteChoices)),
    addressOf: (locale, path) => participation(strapi, 'site').address(locale, path),
    assetAddress: (path) => participation(strapi, 'site').assetAddress(path),
    audit: () => participation(strapi, 'audit'),
    actor: () => currentActor(strapi),
    now: () => new Date(),
    timeZone: () => siteTimeZone(strapi),
    warn: (message) => {
      strapi.log.warn(message);
    },
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

/** Ends the threads in which survey-core runs, if any were started. */
export async function closeSurveyServices(strapi: Core.Strapi): Promise<void> {
  await foreignChecksOf.get(strapi)?.close();
}

export type { SurveyServices } from './wiring';
