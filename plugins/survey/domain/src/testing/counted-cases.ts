import fc from 'fast-check';

/**
 * Counts the cases that a file of tests compares with survey-core, and says at its end how many there were and under which
 * seed, so that a run can be repeated: `FC_SEED=<seed>`. Fails where there were fewer than promised.
 *
 * @returns to be called once a case
 */
export function countedCases(what: string, atLeast: number): () => void {
  let cases = 0;
  afterAll(() => {
    const { seed } = fc.readConfigureGlobal();
    // eslint-disable-next-line no-console -- a run that nobody can repeat proves little
    console.log(`${what}: ${String(cases)} cases compared with survey-core; FC_SEED=${String(seed)}`);
    // A run of single tests (-t) compares fewer.
    if (process.env.CI !== undefined && cases < atLeast)
      throw new Error(`${what}: ${String(cases)} cases instead of ${String(atLeast)}`);
  });
  return () => {
    cases += 1;
  };
}
