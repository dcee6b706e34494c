import type { Core } from '@strapi/strapi';
import type { ParticipationServices } from '@modu/participation/contracts';
import { z } from 'zod';

/** A service with these methods; one that lacks them comes from a version this plugin does not fit. */
const serviceWith = <Service extends object>(...methods: readonly (keyof Service)[]) =>
  z.custom<Service>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      methods.every((method) => typeof Reflect.get(value, method) === 'function'),
  );

const servicesSchema = z.object({
  site: serviceWith<ParticipationServices['site']>(
    'addRoutes',
    'addSection',
    'addAssets',
    'addApiDescription',
    'address',
  ),
  eligibility: serviceWith<ParticipationServices['eligibility']>(
    'tierNames',
    'availableTiers',
    'identityProviders',
    'identityTier',
    'admit',
    'readPass',
    'forget',
  ),
  emailCodes: serviceWith<ParticipationServices['emailCodes']>('isOn', 'request', 'confirm'),
  codes: serviceWith<ParticipationServices['codes']>('createBatch', 'listBatches', 'sheet'),
  audit: serviceWith<ParticipationServices['audit']>('record'),
  storage: serviceWith<ParticipationServices['storage']>(
    'migrate',
    'transaction',
    'grouped',
    'isUniqueViolation',
  ),
  sealing: serviceWith<ParticipationServices['sealing']>('seal', 'unseal'),
});

export type UsedServices = z.infer<typeof servicesSchema>;

/**
 * The one file that reaches the services of the participation plugin.
 *
 * @throws Error when the plugin is missing, disabled, or of a version that does not fit
 */
export function participationOf(strapi: Core.Strapi): UsedServices {
  if (!Object.hasOwn(strapi.plugins, 'participation'))
    throw new Error('The vote plugin needs @modu/participation. Install it, or enable it in config/plugins.');
  const plugin = strapi.plugin('participation');
  const names = Object.keys(servicesSchema.shape);
  const read = servicesSchema.safeParse(
    Object.fromEntries(names.map((name): [string, unknown] => [name, plugin.service(name)])),
  );
  if (!read.success)
    throw new Error('This version of @modu/participation does not fit the vote plugin. Update both.', {
      cause: read.error,
    });
  return read.data;
}
