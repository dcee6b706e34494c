import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { databaseConnection } from '../src/configuration/database-connection';

/** Where `DATABASE_FILENAME` is relative to: the application, whether this file runs from config/ or dist/config/. */
const root = process.cwd();

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => ({
  connection: databaseConnection({
    client: env('DATABASE_CLIENT', ''),
    url: env('DATABASE_URL', ''),
    filename: path.resolve(root, env('DATABASE_FILENAME', '.tmp/data.db')),
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', 0),
    name: env('DATABASE_NAME', 'modu'),
    username: env('DATABASE_USERNAME', 'modu'),
    password: env('DATABASE_PASSWORD', ''),
    schema: env('DATABASE_SCHEMA', 'public'),
    isEncrypted: env.bool('DATABASE_SSL', false),
    isCertificateChecked: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    poolMin: env.int('DATABASE_POOL_MIN', 0),
    poolMax: env.int('DATABASE_POOL_MAX', 10),
  }),
});

export default config;
