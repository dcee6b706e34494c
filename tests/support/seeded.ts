import fc from 'fast-check';

/**
 * Property tests try the same cases every time, so that a change fails only by its own doing. New cases are looked for on
 * demand: `FC_SEED=random npm test -- unit`, or with the seed that a failure printed. What is found becomes a test. The
 * fuzzers (`npm run fuzz`) look for new cases every time.
 */
const USUAL_SEED = 20_251_122;

const wished = process.env.FC_SEED;
fc.configureGlobal({ seed: wished === 'random' ? Date.now() : Number(wished ?? USUAL_SEED) });
