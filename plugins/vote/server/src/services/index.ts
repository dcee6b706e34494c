import type { Core } from '@strapi/strapi';
import { createVoting, type Voting } from './voting';

const instances = new WeakMap<Core.Strapi, Voting>();

/** One set of parts for each Strapi instance; Strapi makes each service on its own. */
export function votingOf(strapi: Core.Strapi): Voting {
  const known = instances.get(strapi);
  if (known !== undefined) return known;
  const made = createVoting(strapi);
  instances.set(strapi, made);
  return made;
}

const part =
  <Name extends keyof Voting>(name: Name) =>
  ({ strapi }: { strapi: Core.Strapi }): Voting[Name] =>
    votingOf(strapi)[name];

export const services = {
  polls: part('polls'),
  ballots: part('ballots'),
  codes: part('codes'),
  tallies: part('tallies'),
  turnout: part('turnout'),
};
