import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { PLUGIN_ID, textId } from '../text';

type CustomField = Exclude<Parameters<StrapiApp['customFields']['register']>[0], readonly unknown[]>;

/** How many responses a survey takes of each answer. */
export const quotasField: CustomField = {
  name: 'quotas',
  pluginId: PLUGIN_ID,
  type: 'json',
  icon: BulletList,
  intlLabel: { id: textId('quotas.label'), defaultMessage: 'Number to take of each answer' },
  intlDescription: { id: textId('quotas.description'), defaultMessage: 'Limits by answer' },
  components: {
    Input: async () => {
      const { QuotasField } = await import('./quotas-field');
      // Strapi declares inputs as components without props, yet gives them those of every input.
      return { default: QuotasField as ComponentType };
    },
  },
};
