import { Failure } from './failure.mjs';

/**
 * @template {{ name: string }} T
 * @param {string[]} args
 * @param {T[]} all
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ isStrict: boolean, suites: T[], rest: string[] }}
 * @example readTestArguments(['unit', '--', '-t', 'refuses'], SUITES, {})
 */
export function readTestArguments(args, all, env) {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const rest = end < 0 ? [] : args.slice(end + 1);
  const names = own
    .filter((arg) => arg !== '--strict' && arg !== '--only')
    .flatMap((arg) => arg.replace(/^--only=/u, '').split(','))
    .filter(Boolean);
  for (const name of names) {
    if (!all.some((suite) => isMeant(suite, name))) {
      const known = all.map((suite) => suite.name).join(', ');
      throw new Failure(`There is no suite “${name}”: choose from integration, ${known}.`);
    }
  }
  return {
    isStrict: own.includes('--strict') || env.MODU_STRICT === '1',
    suites: names.length === 0 ? all : all.filter((suite) => names.some((name) => isMeant(suite, name))),
    rest,
  };
}

/**
 * `integration` means all of `integration-…`.
 * @param {{ name: string }} suite
 * @param {string} name
 */
const isMeant = (suite, name) => suite.name === name || suite.name.startsWith(`${name}-`);
