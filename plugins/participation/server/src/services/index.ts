import type { Core } from '@strapi/strapi';
import { createParticipation, type Participation } from './participation';

const instances = new WeakMap<Core.Strapi, Participation>();

/** One set of parts a Strapi instance; Strapi makes each service on its own. */
export function participationOf(strapi: Core.Strapi): Participation {
  const known = instances.get(strapi);
  if (known !== undefined) return known;
  const made = createParticipation(strapi);
  instances.set(strapi, made);
  return made;
}

const part =
  <Name extends keyof Participation>(name: Name) =>
  ({ strapi }: { strapi: Core.Strapi }): Participation[Name] =>
    participationOf(strapi)[name];

export const services = {
  site: part('site'),
  eligibility: part('eligibility'),
  codes: part('codes'),
  emailCodes: part('emailCodes'),
  audit: part('audit'),
  storage: part('storage'),
  mail: part('mail'),
  proof: part('proof'),
  sealing: part('sealing'),
};
