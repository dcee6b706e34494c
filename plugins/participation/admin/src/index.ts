import type { PluginDefinition, StrapiApp } from '@strapi/strapi/admin';
import { AUDIT_PERMISSIONS } from './permissions';
import { PLUGIN_ID, textId } from './text';

const translations = new Map([
  ['ko', () => import('./translations/ko.json')],
  ['en', () => import('./translations/en.json')],
]);

async function translationsOf(locale: string): Promise<{ locale: string; data: Record<string, string> }> {
  const found = await translations.get(locale)?.();
  const texts = Object.entries(found?.default ?? {});
  return {
    locale,
    data: Object.fromEntries(texts.map(([key, text]) => [`${PLUGIN_ID}.${key}`, text])),
  };
}

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
