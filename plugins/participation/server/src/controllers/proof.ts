import type { CitizenRoute, ProofOfWork } from '../../../contracts';

/** A task for those who send answers by a program of their own. */
export const proofRoute = (proof: ProofOfWork): CitizenRoute => ({
  method: 'GET',
  path: '/proof',
  rate: 'read',
  handle: async () => ({ kind: 'json', status: 200, value: await proof.challenge() }),
});
