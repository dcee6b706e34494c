import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { PLUGIN_ID, textId } from '../text';

type CustomField = Exclude<Parameters<StrapiApp['customFields']['register']>[0], readonly unknown[]>;

/** Who may answer a survey. Strapi's own enumeration would show the stored words instead of a sentence. */
export const respondentsField: CustomField = {
  name: 'respondents',
  pluginId: PLUGIN_ID,
  type: 'string',
  icon: BulletList,
  intlLabel: { id: textId('respondents.label'), defaultMessage: 'Who may answer' },
  intlDescription: { id: textId('respondents.description'), defaultMessage: 'Ways to be let in to a survey' },
  components: {
    Input: async () => {
      const { RespondentsField } = await import('./respondents-field');
      // Strapi declares inputs as components without props, yet gives them those of every input.
      return { default: RespondentsField as ComponentType };
    },
  },
};
