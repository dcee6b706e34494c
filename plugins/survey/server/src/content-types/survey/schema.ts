import {
  ANONYMITY_FIELD,
  FIELD_HELP,
  QUESTIONNAIRE_FIELD,
  QUOTAS_FIELD,
  RESPONDENTS_FIELD,
  RETENTION_ACT_FIELD,
  RETENTION_FROM_FIELD,
} from '../../../../contracts';

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
  pluginOptions: { i18n: { localized: true }, [FIELD_HELP]: true },
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
    respondents: {
      type: 'customField',
      customField: RESPONDENTS_FIELD,
      default: 'anyone',
      pluginOptions: shared,
    },
    responseLimit: { type: 'integer', min: 1, pluginOptions: shared },
    /** `[{ "question": "district", "limit": 50, "limits": { "west": 30 } }]`, checked when it is published. */
    quotas: { type: 'customField', customField: QUOTAS_FIELD, pluginOptions: shared },
    /** Empty: what the questions say. Enumerations are custom fields, so that editors read sentences. */
    anonymity: { type: 'customField', customField: ANONYMITY_FIELD, pluginOptions: shared },
    privacyPurpose: { type: 'text', pluginOptions: localized },
    privacyController: { type: 'string', maxLength: 200, pluginOptions: localized },
    privacyContact: { type: 'string', maxLength: 200, pluginOptions: localized },
    privacyRecipients: { type: 'text', pluginOptions: localized },
    privacyRefusal: { type: 'text', pluginOptions: localized },
    retentionDays: { type: 'integer', min: 1, max: 36_525, pluginOptions: shared },
    retentionFrom: {
      type: 'customField',
      customField: RETENTION_FROM_FIELD,
      default: 'close',
      pluginOptions: shared,
    },
    retentionAct: {
      type: 'customField',
      customField: RETENTION_ACT_FIELD,
      default: 'anonymise',
      pluginOptions: shared,
    },
    /** Nothing is published that somebody else has not approved; see `contracts/review.ts`. */
    reviewRequired: { type: 'boolean', default: false, pluginOptions: shared },
    publicResults: { type: 'boolean', default: false, pluginOptions: shared },
    smallCellThreshold: { type: 'integer', min: 1, default: 10, pluginOptions: shared },
  },
};
