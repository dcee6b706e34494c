import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { encodeFile, type Encoded } from './compression';
import { fingerprint } from './headers';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

export interface Asset {
  readonly content: Encoded;
  readonly contentType: string;
  readonly fingerprint: string;
}

/** The browser builds of all plugins, read once at start; there are a handful and they are small. */
export interface Assets {
  add(name: string, folder: string): void;
  /** @param path `<plugin>/<file>` */
  find(path: string): Asset | undefined;
  /** Address below the base path, with the fingerprint that lets browsers keep it for a year. */
  address(path: string): string;
}

function readFolder(folder: string): readonly (readonly [string, Asset])[] {
  return readdirSync(folder)
    .filter((file) => Object.hasOwn(TYPES, extname(file)))
    .map((file) => {
      const content = readFileSync(join(folder, file));
      const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
      return [
        file,
        { content: encodeFile(content), contentType, fingerprint: fingerprint(content) },
      ] as const;
    });
}

export function createAssets(): Assets {
  const assets = new Map<string, Asset>();
  return {
    add(name, folder) {
      for (const [file, asset] of readFolder(folder)) assets.set(`${name}/${file}`, asset);
    },
    find: (path) => assets.get(path),
    address: (path) => `/assets/${path}?v=${assets.get(path)?.fingerprint ?? ''}`,
  };
}
