/** How many cases a property test tries; MODU_RUNS=10 in the environment makes every such test ten times as thorough. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env.MODU_RUNS ?? 1));
}
