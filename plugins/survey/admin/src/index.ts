import type { PluginDefinition, StrapiApp } from '@strapi/strapi/admin';
import { BulletList } from '@strapi/icons';
import { HOME } from './links';
import { READ_RESULTS } from './permissions';
import { addSidePanel } from './panel/side-panel';
import { questionnaireField } from './questionnaire/custom-field';
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
    app.customFields.register(questionnaireField);
    addSidePanel(app);
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: BulletList,
      intlLabel: { id: textId('plugin.name'), defaultMessage: 'Surveys' },
      permissions: READ_RESULTS,
      Component: () => import('./pages/app').then(({ App }) => ({ default: App })),
    });
    app.widgets.register({
      id: 'open-surveys',
      pluginId: PLUGIN_ID,
      icon: BulletList,
      title: { id: textId('widget.title'), defaultMessage: 'Open surveys' },
      permissions: READ_RESULTS,
      link: {
        label: { id: textId('widget.link'), defaultMessage: 'All surveys' },
        href: HOME,
      },
      component: () => import('./widget/open-surveys').then(({ OpenSurveysWidget }) => OpenSurveysWidget),
    });
  },

  registerTrads: ({ locales }) => Promise.all(locales.map(translationsOf)),
};

export default plugin;
