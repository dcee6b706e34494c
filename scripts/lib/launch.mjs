// Written in old JavaScript, like node-version.mjs: what needs a current Node is imported only after the check.
import { nodeProblem } from './node-version.mjs';

/**
 * Runs a task and turns what it throws into an exit code. A `Failure` is shown as its one sentence; anything
 * else is a defect of these scripts and is shown with its stack.
 * @param {() => Promise<{ main: (args: string[]) => Promise<number> }>} load imports the task
 */
export function launch(load) {
  const problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  load()
    .then((task) => task.main(process.argv.slice(2)))
    .then(
      (code) => {
        process.exitCode = code;
      },
      (/** @type {unknown} */ error) => {
        // Known by its name: the class itself is in a module that an old Node could not read.
        const isFailure = error instanceof Error && error.name === 'Failure';
        console.error(isFailure ? error.message : error);
        process.exitCode = isFailure && 'exitCode' in error ? Number(error.exitCode) : 1;
      },
    );
}
