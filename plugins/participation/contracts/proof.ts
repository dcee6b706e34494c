/**
 * Proof of work: a browser computes for a moment before something is taken from people who show nothing else. It slows
 * down machines, it does not tell people apart, and whoever cannot run scripts goes on without it, less often.
 *
 * Strapi service `plugin::participation.proof`.
 */
export interface ProofOfWork {
  /** A task for one browser, as altcha writes it; good for an hour. */
  challenge(): Promise<unknown>;
  /** Whether the work was done, for a task of this site, in time, and is shown for the first time on this node. */
  verify(solution: string): Promise<boolean>;
}
