const localized = { i18n: { localized: true } };
const shared = { i18n: { localized: false } };

/** What a city writes for the header and footer of its citizen pages. One entry, in every language. */
export const siteSchema = {
  kind: 'singleType',
  collectionName: 'participation_site',
  info: {
    singularName: 'site',
    pluralName: 'sites',
    displayName: 'Citizen site',
    description: 'Name, footer, links and colours of the citizen pages',
  },
  options: { draftAndPublish: false },
  pluginOptions: { i18n: { localized: true } },
  attributes: {
    cityName: { type: 'string', pluginOptions: localized, maxLength: 60 },
    serviceName: { type: 'string', pluginOptions: localized, maxLength: 60 },
    tagline: { type: 'string', pluginOptions: localized, maxLength: 200 },
    footerNotice: { type: 'text', pluginOptions: localized },
    contact: { type: 'string', pluginOptions: localized },
    links: { type: 'json', pluginOptions: localized },
    theme: { type: 'json', pluginOptions: shared },
  },
};
