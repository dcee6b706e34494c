import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { PLUGIN_ID, textId } from '../text';

type CustomField = Exclude<Parameters<StrapiApp['customFields']['register']>[0], readonly unknown[]>;

/**
 * The questionnaire of a survey: SurveyJS JSON, kept as the text that was written.
 * Its input is a room of its own: what edits the text may change without the field noticing.
 */
export const questionnaireField: CustomField = {
  name: 'questionnaire',
  pluginId: PLUGIN_ID,
  type: 'text',
  icon: BulletList,
  intlLabel: { id: textId('field.label'), defaultMessage: 'Questionnaire' },
  intlDescription: { id: textId('field.description'), defaultMessage: 'A SurveyJS questionnaire as JSON' },
  components: {
    Input: async () => {
      const { QuestionnaireField } = await import('./questionnaire-field');
      // Strapi declares inputs as components without props, yet gives them those of every input.
      return { default: QuestionnaireField as ComponentType };
    },
  },
  options: {
    advanced: [
      {
        sectionTitle: { id: 'global.settings', defaultMessage: 'Settings' },
        items: [
          {
            name: 'required',
            type: 'checkbox',
            intlLabel: { id: textId('field.required'), defaultMessage: 'Required' },
            description: {
              id: textId('field.required.description'),
              defaultMessage: 'A survey without a questionnaire cannot be published',
            },
          },
        ],
      },
    ],
  },
};
