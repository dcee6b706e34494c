import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { SURVEY_UID } from '../../contracts';
import { surveySchema } from './content-types/survey/schema';
import { responses } from './controllers/responses';
import { surveys } from './controllers/surveys';
import { participation } from './participation-gateway';
import { registerActions } from './permissions';
import { migrations } from './repositories/migrations';
import { watchSurveys } from './repositories/survey-changes';
import { surveyRoutes } from './routes/admin/surveys';
import { apiDescription } from './routes/api-description';
import { citizenRoutes } from './routes/citizen';
import { surveyServices } from './services';
import { currentActor } from './services/actor';
import { texts } from './texts';

interface Given {
  readonly strapi: Core.Strapi;
}

/** Freezes what is published, and writes down what administrators do to surveys: all of it, or none. */
function watch(strapi: Core.Strapi): void {
  watchSurveys(strapi, {
    async changing(act, { documentId, title }) {
      if (act === 'publish') await surveyServices(strapi).publishing.freeze(documentId);
      const subject = { type: SURVEY_UID, id: documentId, label: title };
      const entry = { actor: currentActor(strapi), action: `survey.${act}`, subject };
      await participation(strapi, 'audit').record(entry);
    },
    changed() {
      surveyServices(strapi).surveys.forget();
    },
  });
}

export default {
  controllers: { surveys, responses },
  contentTypes: { survey: { schema: surveySchema } },
  routes: { admin: { type: 'admin', routes: surveyRoutes } },

  register({ strapi }: Given): void {
    strapi.customFields.register({
      name: 'questionnaire',
      plugin: 'survey',
      type: 'text',
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
  },
};
