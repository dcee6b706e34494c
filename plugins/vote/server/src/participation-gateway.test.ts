import type { Core } from '@strapi/strapi';
import { participationOf } from './participation-gateway';

const methods = (...names: string[]) => Object.fromEntries(names.map((name) => [name, () => undefined]));

const services: Readonly<Record<string, object>> = {
  site: methods('addRoutes', 'addSection', 'addAssets', 'addApiDescription', 'address'),
  eligibility: methods(
    'tierNames',
    'availableTiers',
    'identityProviders',
    'identityTier',
    'admit',
    'readPass',
    'forget',
  ),
  emailCodes: methods('isOn', 'request', 'confirm'),
  codes: methods('createBatch', 'listBatches', 'sheet'),
  audit: methods('record', 'list'),
  storage: methods('migrate', 'transaction', 'grouped', 'isUniqueViolation'),
  sealing: methods('seal', 'unseal'),
};

const strapiWith = (found: Readonly<Record<string, object>> | null): Core.Strapi =>
  ({
    plugins: found === null ? {} : { participation: {} },
    plugin: () => ({ service: (name: string) => found?.[name] }),
  }) as unknown as Core.Strapi;

describe('the way to the participation plugin', () => {
  it('leads to its services themselves', () => {
    expect(participationOf(strapiWith(services)).storage).toBe(services.storage);
  });

  it('says what to do when the plugin is missing or does not fit', () => {
    expect(() => participationOf(strapiWith(null))).toThrow('needs @modu/participation');
    const older = { ...services, storage: methods('migrate') };
    expect(() => participationOf(strapiWith(older))).toThrow('Update both');
  });
});
