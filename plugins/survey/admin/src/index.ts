import type { PluginDefinition, StrapiApp } from '@strapi/strapi/admin';
import { BulletList } from '@strapi/icons';
import { privacyFields } from './choices/custom-fields';
import { addFieldHelp } from './help/field-help';
import { HOME } from './links';
import { READ_RESULTS } from './permissions';
import { addSidePanel } from './panel/side-panel';
import { questionnaireField } from './questionnaire/custom-field';
import { quotasField } from './quotas/custom-field';
import { respondentsField } from './respondents/custom-field';
import { PLUGIN_ID, textId } from './text';
import { translationsOf } from './translations';

const plugin: PluginDefinition = {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.customFields.register([questionnaireField, respondentsField, quotasField, ...privacyFields]);
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

  bootstrap(app: Pick<StrapiApp, 'registerHook'>): void {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addFieldHelp);
  },

  registerTrads: ({ locales }) => Promise.all(locales.map(translationsOf)),
};

export default plugin;
