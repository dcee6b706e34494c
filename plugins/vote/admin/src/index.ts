import { SealCheck } from '@strapi/icons';
import type { PluginDefinition, StrapiApp } from '@strapi/strapi/admin';
import { POLLS_PATH } from './addresses';
import { PollPanel } from './content-manager/poll-panel';
import { PERMISSIONS } from './permissions';
import { PLUGIN_ID, textId } from './text';
import { translationsOf } from './translations';

function addMenuLink(app: StrapiApp): void {
  app.addMenuLink({
    to: POLLS_PATH.slice(1),
    icon: SealCheck,
    intlLabel: { id: textId('plugin.name'), defaultMessage: 'Votes' },
    permissions: PERMISSIONS.readPolls,
    position: 3,
    Component: () => import('./pages/votes-app').then(({ VotesApp }) => ({ default: VotesApp })),
  });
}

function addBallotDesignField(app: StrapiApp): void {
  app.customFields.register({
    name: 'ballot-design',
    pluginId: PLUGIN_ID,
    type: 'json',
    icon: SealCheck,
    intlLabel: { id: textId('field.name'), defaultMessage: 'Ballot' },
    intlDescription: { id: textId('field.description'), defaultMessage: 'Groups and candidates of a vote' },
    components: {
      Input: () =>
        import('./ballot-design/ballot-design-field').then(({ BallotDesignField }) => ({
          default: BallotDesignField,
        })),
    },
  });
}

function addTiersField(app: StrapiApp): void {
  app.customFields.register({
    name: 'tiers',
    pluginId: PLUGIN_ID,
    type: 'json',
    icon: SealCheck,
    intlLabel: { id: textId('tiers.name'), defaultMessage: 'Who may vote' },
    intlDescription: { id: textId('tiers.description'), defaultMessage: 'Ways to be admitted to a vote' },
    components: {
      Input: () => import('./tiers/tiers-field').then(({ TiersField }) => ({ default: TiersField })),
    },
  });
}

function addWidget(app: StrapiApp): void {
  app.widgets.register({
    id: 'open-polls',
    pluginId: PLUGIN_ID,
    icon: SealCheck,
    title: { id: textId('widget.title'), defaultMessage: 'Open votes' },
    link: { label: { id: textId('widget.all'), defaultMessage: 'All votes' }, href: POLLS_PATH },
    permissions: PERMISSIONS.readPolls,
    component: () => import('./home/open-polls-widget').then(({ OpenPollsWidget }) => OpenPollsWidget),
  });
}

/** Strapi types what a plugin offers to others as unknown. */
function isPanelRegistrar(value: unknown): value is (panels: readonly (typeof PollPanel)[]) => void {
  return typeof value === 'function';
}

const plugin: PluginDefinition = {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    addMenuLink(app);
    addBallotDesignField(app);
    addTiersField(app);
    addWidget(app);
  },

  bootstrap(app): void {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis;
    if (isPanelRegistrar(addEditViewSidePanel)) addEditViewSidePanel([PollPanel]);
  },

  registerTrads: ({ locales }) => Promise.all(locales.map(translationsOf)),
};

export default plugin;
