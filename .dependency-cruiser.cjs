/**
 * The table of layers in docs/architecture.md, as rules. `$1` in a target is the plugin the import comes from.
 */
/** Tests, and what only tests use. */
const TEST = '\\.test\\.tsx?$|/testing/';
/** The one file of a domain that may bring in a pure library, e.g. `survey-core-adapter.ts`. */
const ADAPTER = '/domain/src/.*-adapter\\.ts$';
const PACKAGE = '(^|/)node_modules/';
const plugin = (layer) => `^plugins/([^/]+)/${layer}/.*\\.tsx?$`;
const own = (...layers) => `^plugins/$1/(${layers.join('|')})/`;

/** One layer may reach the listed layers of its own plugin, and of the rest only what `also` matches. */
const layer = (name, reaches, also = [], more = {}) => ({
  name: `${name}-reaches-only-its-layers`,
  severity: 'error',
  comment: `${name} may import from its own plugin: ${reaches.join(', ')}.`,
  from: { path: plugin(name), pathNot: [TEST, ADAPTER, BUILD_SCRIPT] },
  to: { pathNot: [own(...reaches), ...also], ...more },
});

/** Runs on a developer's machine, not in a browser. */
const BUILD_SCRIPT = '/(browser|verify)/build\\.mjs$';

const SHARED = '^plugins/participation/(contracts|page-kit)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved-imports',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests-in-code',
      severity: 'error',
      comment: 'What ships never imports a test or the tests folder.',
      from: { path: '^(plugins|src|config)/', pathNot: TEST },
      to: { path: [TEST, '^tests/'] },
    },

    layer('domain', ['domain']),
    layer('page-kit', ['page-kit', 'domain']),
    layer(
      'contracts',
      ['contracts', 'domain', 'page-kit'],
      ['^plugins/participation/contracts/', `${PACKAGE}(zod|knex|@types/koa)/`],
    ),
    layer('server', ['server', 'domain', 'contracts', 'page-kit'], [SHARED, PACKAGE], {
      dependencyTypesNot: ['core'],
    }),
    layer('admin', ['admin', 'domain', 'contracts'], [SHARED, PACKAGE]),
    layer('browser', ['browser', 'domain', 'contracts'], [SHARED, PACKAGE]),
    // A program of its own, without dependencies.
    layer('verify', ['verify', 'domain', 'server/src/adapters'], [], { dependencyTypesNot: ['core'] }),
    {
      name: 'adapter-brings-only-pure-libraries',
      severity: 'error',
      from: { path: ADAPTER },
      to: { path: [`${PACKAGE}@strapi/`, '^plugins/'], pathNot: '/domain/src/' },
    },
    {
      name: 'contracts-take-only-types-of-the-page-kit',
      severity: 'error',
      from: { path: plugin('contracts') },
      to: { path: '/page-kit/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-without-strapi',
      severity: 'error',
      from: { path: plugin('browser') },
      to: { path: `${PACKAGE}@strapi/` },
    },

    {
      name: 'plugins-meet-through-contracts',
      severity: 'error',
      comment:
        "Of another plugin only participation's contracts and page kit; its service through a gateway.",
      from: { path: '^plugins/([^/]+)/' },
      to: { path: '^plugins/', pathNot: ['^plugins/$1/', SHARED] },
    },
    {
      name: 'site-without-plugin-internals',
      severity: 'error',
      from: { path: '^(src|config)/' },
      to: { path: '^plugins/', pathNot: '^plugins/[^/]+/contracts/' },
    },
    {
      name: 'controllers-call-services',
      severity: 'error',
      comment: 'A controller parses, calls one service and replies.',
      from: { path: '^plugins/[^/]+/server/src/controllers/', pathNot: TEST },
      to: { path: '^plugins/[^/]+/server/src/repositories/' },
    },
    {
      name: 'only-repositories-use-knex',
      severity: 'error',
      comment: 'Types of knex may be named elsewhere; running it is for repositories.',
      from: { path: '^plugins/[^/]+/server/src/', pathNot: ['/repositories/', TEST] },
      to: { path: `${PACKAGE}knex/`, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^plugins/[^/]+/dist/', '^\\.work/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
