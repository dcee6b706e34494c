import type { PluginDefinition, StrapiApp } from '@strapi/strapi/admin';
import { AUDIT_PERMISSIONS } from './permissions';
import { PLUGIN_ID, textId } from './text';
import { translationsOf } from './translations';

const plugin: PluginDefinition = {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addSettingsLink('global', {
      id: 'participation-audit',
      to: 'participation/audit',
      intlLabel: { id: textId('audit.title'), defaultMessage: 'Audit trail' },
      permissions: AUDIT_PERMISSIONS,
      Component: () =>
        import('./pages/audit-page').then(({ ProtectedAuditPage }) => ({ default: ProtectedAuditPage })),
    });
  },

  registerTrads: ({ locales }) => Promise.all(locales.map(translationsOf)),
};

export default plugin;
