import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runLogged } from './commands.mjs';
import { PLUGINS, ROOT } from './paths.mjs';

/** @typedef {{ version: string, dependencies?: Record<string, string> }} Manifest */

/** @returns {Manifest} */
const rootManifest = () => JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/**
 * Packs the built plugins as they would be published.
 * @param {{ command: string, args: string[], shell: boolean }} npm
 * @param {string} folder where the archives go
 * @returns {Promise<Record<string, string>>} package name to archive
 */
export async function packPlugins(npm, folder) {
  mkdirSync(folder, { recursive: true });
  const workspaces = PLUGINS.flatMap((id) => ['--workspace', `@modu/${id}`]);
  await runLogged('pack', npm.command, [...npm.args, 'pack', '--pack-destination', folder, ...workspaces], {
    shell: npm.shell,
  });
  const archives = readdirSync(folder);
  return Object.fromEntries(
    PLUGINS.map((id) => {
      const archive = archives.find((file) => file.startsWith(`modu-${id}-`));
      if (!archive) throw new Error(`npm made no archive of @modu/${id}`);
      return [`@modu/${id}`, `file:${path.join(folder, archive)}`];
    }),
  );
}

const secret = () => randomBytes(24).toString('base64url');

/** A city's own content type, which no plugin has ever heard of. */
const idea = {
  kind: 'collectionType',
  collectionName: 'ideas',
  info: { singularName: 'idea', pluralName: 'ideas', displayName: 'Idea' },
  options: { draftAndPublish: true },
  attributes: {
    headline: { type: 'string', required: true },
    pitch: { type: 'text' },
    district: { type: 'string' },
  },
};

/** @param {string} kind */
const core = (kind) =>
  `'use strict';\nmodule.exports = require('@strapi/strapi').factories.create${kind}('api::idea.idea');\n`;

/**
 * The files of an empty Strapi application, as its own generator writes them, in plain JavaScript.
 * @param {Record<string, string>} plugins
 * @returns {Record<string, string>} path to content
 */
function applicationFiles(plugins) {
  const { dependencies = {} } = rootManifest();
  const own = Object.entries(dependencies).filter(([name]) => !name.startsWith('@modu/'));
  const kept = own.filter(([name]) => name !== 'pg' && name !== 'mysql2');
  return {
    'package.json': JSON.stringify({
      name: 'a-city-that-has-strapi',
      version: '1.0.0',
      private: true,
      dependencies: { ...Object.fromEntries(kept), ...plugins },
      allowScripts: { 'better-sqlite3': true, esbuild: true, '@swc/core': true },
    }),
    'config/server.js':
      "module.exports = ({ env }) => ({ host: env('HOST'), port: env.int('PORT'), app: { keys: env.array('APP_KEYS') } });\n",
    'config/admin.js':
      "module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } } });\n",
    'config/database.js':
      "module.exports = () => ({ connection: { client: 'sqlite', connection: { filename: '.tmp/data.db' }, useNullAsDefault: true } });\n",
    'config/middlewares.js':
      "module.exports = ['logger', 'errors', 'security', 'cors', 'poweredBy', 'query', 'body', 'session', 'favicon', 'public'].map((name) => `strapi::${name}`);\n",
    'config/api.js': 'module.exports = {};\n',
    // Nothing about Modu: the plugins have to work with what they bring.
    'config/plugins.js':
      "module.exports = ({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } });\n",
    'public/uploads/.gitkeep': '',
    'favicon.png': '',
    'src/index.js': 'module.exports = {};\n',
    'src/api/idea/content-types/idea/schema.json': JSON.stringify(idea),
    'src/api/idea/controllers/idea.js': core('CoreController'),
    'src/api/idea/routes/idea.js': core('CoreRouter'),
    'src/api/idea/services/idea.js': core('CoreService'),
    '.env': ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET']
      .map((name) => `${name}=${secret()}\n`)
      .join(''),
  };
}

/**
 * Writes the application into an empty folder.
 * @param {string} folder
 * @param {Record<string, string>} plugins package name to archive
 */
export function writeApplication(folder, plugins) {
  for (const [file, content] of Object.entries(applicationFiles(plugins))) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
