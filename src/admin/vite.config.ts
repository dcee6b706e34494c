import path from 'node:path';

/** What is touched of Vite's configuration; the rest passes through. */
interface ViteConfig {
  readonly mode?: string;
  readonly resolve?: { readonly alias?: Readonly<Record<string, string>> };
}

/** The application's folder: Strapi runs its commands there. */
const plugins = path.join(process.cwd(), 'plugins');

const sources = [
  { find: /^@modu\/([a-z]+)\/strapi-admin$/, replacement: path.join(plugins, '$1/admin/src/index.ts') },
  { find: /^@modu\/([a-z]+)\/contracts$/, replacement: path.join(plugins, '$1/contracts/index.ts') },
];

/**
 * While developing, the plugins' admin comes from source, so that a saved file shows at once.
 * A build takes what the plugins built, as any other Strapi that installs them does.
 */
const config = (base: ViteConfig): object => {
  if (base.mode !== 'development') return base;
  const alias = Object.entries(base.resolve?.alias ?? {}).map(([find, replacement]) => ({
    find,
    replacement,
  }));
  return { ...base, resolve: { ...base.resolve, alias: [...sources, ...alias] } };
};

export default config;
