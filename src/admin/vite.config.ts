import path from 'node:path';
import { mergeConfig, type UserConfig } from 'vite';

/** The application's folder: Strapi runs its commands there. */
const plugins = path.join(process.cwd(), 'plugins');

/**
 * While developing, the plugins' admin comes from source, so that a saved file shows at once.
 * A build takes what the plugins built, as any other Strapi that installs them does.
 */
const config = (base: UserConfig): UserConfig => {
  if (base.mode !== 'development') return base;
  return mergeConfig(base, {
    resolve: {
      alias: [
        { find: /^@modu\/([a-z]+)\/strapi-admin$/, replacement: path.join(plugins, '$1/admin/src/index.ts') },
        { find: /^@modu\/([a-z]+)\/contracts$/, replacement: path.join(plugins, '$1/contracts/index.ts') },
      ],
    },
  } satisfies UserConfig);
};

export default config;
