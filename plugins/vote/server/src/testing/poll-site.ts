import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import type { PollManifest } from '../../../domain/src';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { admissionRoutes } from '../controllers/citizen/admission';
import { ballotRoutes } from '../controllers/citizen/ballot';
import { pollRoutes } from '../controllers/citizen/poll';
import { formRequest, pageOf } from './request';
import { memoryVoting } from './voting';

/** One of three and two of four, sealed, from 2 to 16 March 2026. */
export const twoGroups = sampleManifest([
  { candidates: 3, choose: 1, rule: 'exactly' },
  { candidates: 4, choose: 2, rule: 'exactly' },
]);
export const CLOSED = new Date('2026-03-17T00:00:00Z');

/** A ballot that keeps the rules. */
export const choices = [
  ['g.g0', 'g0-1'],
  ['g.g1', 'g1-0'],
  ['g.g1', 'g1-3'],
] as const;

/** The citizens' routes of one opened poll, called as the site calls them. */
export async function pollSite(of: PollManifest = twoGroups) {
  const { voting, repository } = await memoryVoting(of);
  const routes = [...pollRoutes(voting), ...admissionRoutes(voting), ...ballotRoutes(voting)];
  const call = (path: string, request: CitizenRequest): Promise<CitizenReply> => {
    const route = routes.find((one) => one.path === `/polls/:slug${path}` && one.method === request.method);
    if (route === undefined) throw new Error(`There is no ${request.method} ${path}`);
    return route.handle(request);
  };
  return { call, repository, asked: voting.emailCodes.asked };
}

/** Value of a hidden field on a page. */
export function hidden(body: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(body)?.[1];
  if (found === undefined) throw new Error(`The page has no field ${name}`);
  return found.replaceAll('&quot;', '"');
}

/** Keys of the candidates that are chosen on a page. */
export const checkedIn = (body: string): string[] =>
  [...body.matchAll(/<input[^>]*value="([^"]+)"[^>]*checked/gu)].map((match) => match[1] ?? '');

export type Call = Awaited<ReturnType<typeof pollSite>>['call'];

/** What the ballot paper of a code holder carries along. */
export async function ballotFor(call: Call, code: string): Promise<{ pass: string; act: string }> {
  const { body } = pageOf(await call('/admission', formRequest([['code', code]])));
  return { pass: hidden(body, 'pass'), act: hidden(body, 'act') };
}

/** A ballot paper, filled in. */
export const send = (
  { pass, act }: { pass: string; act: string },
  chosen: readonly (readonly [string, string])[] = choices,
  changes: Partial<CitizenRequest> = {},
): CitizenRequest => formRequest([['pass', pass], ['act', act], ...chosen], changes);
