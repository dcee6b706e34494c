import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { z } from 'zod';
import { createProofOfWork } from './proof';

const secrets = { signing: 's'.repeat(32), answering: 'a'.repeat(32) };
const proofAt = (now: Date = new Date()) => createProofOfWork({ ...secrets, now: () => now });

const challengeSchema = z.custom<Challenge>((value) => typeof value === 'object');
const read = (task: unknown): Challenge => challengeSchema.parse(task);

/** What altcha's worker does on a citizen's device. */
async function solved(challenge: Challenge): Promise<{ challenge: Challenge; solution: object }> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('not solved');
  return { challenge, solution };
}

const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

describe('a proof of work', () => {
  it('is taken once', async () => {
    const proof = proofAt();
    const shown = written(await solved(read(await proof.challenge())));
    expect(await proof.verify(shown)).toBe(true);
    expect(await proof.verify(shown)).toBe(false);
  });

  it('is taken by another node of the same site', async () => {
    const shown = written(await solved(read(await proofAt().challenge())));
    expect(await proofAt().verify(shown)).toBe(true);
  });

  it('is not taken from another site', async () => {
    const other = createProofOfWork({ ...secrets, signing: 'o'.repeat(32), now: () => new Date() });
    expect(await proofAt().verify(written(await solved(read(await other.challenge()))))).toBe(false);
  });

  it('is not taken after its hour', async () => {
    const early = proofAt(new Date(Date.now() - 61 * 60 * 1_000));
    expect(await early.verify(written(await solved(read(await early.challenge()))))).toBe(false);
  });

  it('is not taken for an easier task than was given', async () => {
    const proof = proofAt();
    const { parameters, signature } = read(await proof.challenge());
    const easier = { parameters: { ...parameters, keyPrefix: '00' }, signature };
    expect(await proof.verify(written(await solved(easier as Challenge)))).toBe(false);
  });

  it('is not taken with an answer that was guessed', async () => {
    const proof = proofAt();
    const challenge = read(await proof.challenge());
    const solution = { counter: 12_345, derivedKey: challenge.parameters.keyPrefix.padEnd(64, '0'), time: 1 };
    expect(await proof.verify(written({ challenge, solution }))).toBe(false);
  });

  it.each(['', 'x', written(null), written({}), written([1]), 'A'.repeat(5_000)])(
    'is not taken from %j',
    async (text) => {
      expect(await proofAt().verify(text)).toBe(false);
    },
  );
});
