// Written in old JavaScript and free of imports: it has to run on the Node versions it refuses.

const OLDEST = 20;

/**
 * What to tell a person whose Node.js is too old.
 * @param {string} version as in `process.versions.node`, e.g. `18.19.0`
 * @returns {string | undefined} one sentence, or nothing when the version will do
 */
export function nodeProblem(version) {
  if (Number(version.split('.')[0]) >= OLDEST) return undefined;
  return (
    `Modu needs Node.js ${OLDEST} or newer and this is Node.js ${version}: ` +
    'install a current version from https://nodejs.org and run the command again.'
  );
}
