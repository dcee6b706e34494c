import { QUESTIONNAIRE_FIELD } from '../../../../contracts';

const localized = { i18n: { localized: true } };
/** Strapi copies these to the other languages of a document. */
const shared = { i18n: { localized: false } };

/** A survey: its texts in every language, one questionnaire and one schedule for all of them. */
export const surveySchema = {
  kind: 'collectionType',
  collectionName: 'survey_surveys',
  info: {
    singularName: 'survey',
    pluralName: 'surveys',
    displayName: 'Survey',
    description: 'Questions to residents, with the texts around them and when they are open',
  },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  attributes: {
    title: { type: 'string', required: true, maxLength: 200, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'title', required: true, pluginOptions: shared },
    introduction: { type: 'text', pluginOptions: localized },
    consentNotice: { type: 'text', pluginOptions: localized },
    thankYou: { type: 'text', pluginOptions: localized },
    questionnaire: {
      type: 'customField',
      customField: QUESTIONNAIRE_FIELD,
      required: true,
      pluginOptions: shared,
    },
    opensAt: { type: 'datetime', pluginOptions: shared },
    closesAt: { type: 'datetime', pluginOptions: shared },
    publicResults: { type: 'boolean', default: false, pluginOptions: shared },
    smallCellThreshold: { type: 'integer', min: 1, default: 10, pluginOptions: shared },
  },
};
