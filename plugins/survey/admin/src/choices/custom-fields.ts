import { Shield } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import type * as PrivacyFields from './privacy-fields';
import { PLUGIN_ID, textId, type TextKey } from '../text';

type CustomField = Exclude<Parameters<StrapiApp['customFields']['register']>[0], readonly unknown[]>;
type Fields = typeof PrivacyFields;

const field = (name: string, label: TextKey, help: TextKey, input: keyof Fields): CustomField => ({
  name,
  pluginId: PLUGIN_ID,
  type: 'string',
  icon: Shield,
  intlLabel: { id: textId(label), defaultMessage: name },
  intlDescription: { id: textId(help), defaultMessage: name },
  components: {
    Input: async () => {
      const fields = await import('./privacy-fields');
      // Strapi declares inputs as components without props, yet gives them those of every input.
      return { default: fields[input] as ComponentType };
    },
  },
});

/** What a survey promises about personal data: one of a few sentences each. */
export const privacyFields: CustomField[] = [
  field('anonymity', 'anonymity.label', 'help.anonymity', 'AnonymityField'),
  field('retentionFrom', 'retentionFrom.label', 'retentionFrom.label', 'RetentionFromField'),
  field('retentionAct', 'retentionAct.label', 'help.retentionAct', 'RetentionActField'),
];
