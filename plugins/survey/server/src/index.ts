import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { SURVEY_UID } from '../../contracts';
import config from './config';
import { surveySchema } from './content-types/survey/schema';
import { codeBatches } from './controllers/code-batches';
import { questionnaireFiles } from './controllers/questionnaire-files';
import { questionnaireReviews } from './controllers/questionnaire-reviews';
import { questionnaires } from './controllers/questionnaires';
import { library } from './controllers/library';
import { responses } from './controllers/responses';
import { surveys } from './controllers/surveys';
import { participation } from './participation-gateway';
import { registerActions } from './permissions';
import { migrations } from './repositories/migrations';
import { watchSurveys } from './repositories/survey-changes';
import { libraryRoutes } from './routes/admin/library';
import { questionnaireRoutes } from './routes/admin/questionnaires';
import { surveyRoutes } from './routes/admin/surveys';
import { apiDescription } from './routes/api-description';
import { citizenRoutes } from './routes/citizen';
import { closeSurveyServices, surveyServices, type SurveyServices } from './services';
import { currentActor } from './services/actor';
import { texts } from './texts';

interface Given {
  readonly strapi: Core.Strapi;
}

/** Freezes what is published, and writes down what administrators do to surveys: all of it, or none. */
function watch(strapi: Core.Strapi): void {
  watchSurveys(strapi, {
    async changing(act, { documentId, title, details: noted }) {
      const version = act === 'publish' ? await surveyServices(strapi).publishing.freeze(documentId) : null;
      const subject = { type: SURVEY_UID, id: documentId, label: title };
      const details = version === null ? noted : { version, ...noted };
      const entry = { actor: currentActor(strapi), action: `survey.${act}`, subject, details };
      await participation(strapi, 'audit').record(entry);
    },
    changed() {
      surveyServices(strapi).surveys.forget();
    },
  });
}

/** At this minute of every hour: there is little to do when nothing is due. */
const HOURLY = '23 * * * *';

/** Every node does this; what one has done the other does not find. */
function schedule(strapi: Core.Strapi): void {
  const hourly = (name: string, work: (services: SurveyServices) => Promise<void>): void => {
    const task = async (): Promise<void> => {
      try {
        await work(surveyServices(strapi));
      } catch (error) {
        // The next hour tries again.
        strapi.log.error(error);
      }
    };
    strapi.cron.add({ [name]: { task, options: { rule: HOURLY } } });
  };
  // Ends what is due, and seals with the current key what was sealed with an older one.
  hourly('modu_survey_personal_data', async ({ retention, personalData }) => {
    await retention.run();
    const { resealed, unreadable } = await personalData.reseal();
    if (resealed > 0) strapi.log.info(`survey: ${String(resealed)} answers sealed with the current key`);
    for (const [key, count] of Object.entries(unreadable))
      strapi.log.error(`survey: ${String(count)} personal answers cannot be opened with key "${key}"`);
  });
  hourly('modu_survey_files', async ({ files }) => {
    await files.sweep();
  });
}

export default {
  config,
  services: {
    /** `strapi.plugin('survey').service('retention').run()`, besides every hour. */
    retention: ({ strapi }: Given) => surveyServices(strapi).retention,
    /** `strapi.plugin('survey').service('personalData').reseal()`, after a change of keys. */
    personalData: ({ strapi }: Given) => surveyServices(strapi).personalData,
  },
  controllers: {
    surveys,
    questionnaires,
    'questionnaire-files': questionnaireFiles,
    library,
    'questionnaire-reviews': questionnaireReviews,
    responses,
    'code-batches': codeBatches,
  },
  contentTypes: { survey: { schema: surveySchema } },
  routes: { admin: { type: 'admin', routes: [...surveyRoutes, ...questionnaireRoutes, ...libraryRoutes] } },

  register({ strapi }: Given): void {
    strapi.customFields.register({
      name: 'questionnaire',
      plugin: 'survey',
      type: 'text',
      inputSize: { default: 12, isResizable: false },
    });
    strapi.customFields.register({
      name: 'respondents',
      plugin: 'survey',
      type: 'string',
      inputSize: { default: 6, isResizable: true },
    });
    for (const name of ['anonymity', 'retentionFrom', 'retentionAct'])
      strapi.customFields.register({
        name,
        plugin: 'survey',
        type: 'string',
        inputSize: { default: 6, isResizable: true },
      });
    strapi.customFields.register({
      name: 'quotas',
      plugin: 'survey',
      type: 'json',
      inputSize: { default: 12, isResizable: false },
    });
    watch(strapi);
    const site = participation(strapi, 'site');
    site.addRoutes(citizenRoutes(surveyServices(strapi)));
    site.addApiDescription(apiDescription);
    site.addAssets('survey', join(__dirname, '..', 'browser'));
    site.addSection({
      key: 'surveys',
      path: '/surveys',
      title: { ko: texts.ko.sectionTitle, en: texts.en.sectionTitle },
      itemName: { ko: texts.ko.itemName, en: texts.en.itemName },
      list: (locale, now) => surveyServices(strapi).list(locale, now),
    });
  },

  async bootstrap({ strapi }: Given): Promise<void> {
    await participation(strapi, 'storage').migrate('survey', migrations);
    await registerActions(strapi);
    schedule(strapi);
  },

  async destroy({ strapi }: Given): Promise<void> {
    await closeSurveyServices(strapi);
  },
};
