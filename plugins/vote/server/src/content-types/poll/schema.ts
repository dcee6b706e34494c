const localized = { i18n: { localized: true } };
const shared = { i18n: { localized: false } };

/** A public vote as an administrator describes it. What decides its result is frozen when it is opened. */
export const pollSchema = {
  kind: 'collectionType',
  collectionName: 'vote_polls',
  info: {
    singularName: 'poll',
    pluralName: 'polls',
    displayName: 'Poll',
    description: 'A public vote: candidates, groups, times and who may vote',
  },
  options: { draftAndPublish: true },
  pluginOptions: localized,
  attributes: {
    title: { type: 'string', required: true, maxLength: 200, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'title', required: true, pluginOptions: shared },
    introduction: { type: 'text', required: true, pluginOptions: localized },
    ballotDesign: {
      type: 'customField',
      customField: 'plugin::vote.ballot-design',
      required: true,
      pluginOptions: shared,
    },
    opensAt: { type: 'datetime', required: true, pluginOptions: shared },
    closesAt: { type: 'datetime', required: true, pluginOptions: shared },
    tiers: {
      type: 'customField',
      customField: 'plugin::vote.tiers',
      required: true,
      default: ['code'],
      pluginOptions: shared,
    },
    sealed: { type: 'boolean', required: true, default: true, pluginOptions: shared },
  },
};

/** Let the schema above name its custom fields; the admin brings the inputs for them. */
export const customFields = [
  { name: 'ballot-design', plugin: 'vote', type: 'json', inputSize: { default: 12, isResizable: false } },
  { name: 'tiers', plugin: 'vote', type: 'json', inputSize: { default: 6, isResizable: true } },
] as const;
