import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { LOGS, ROOT } from './paths.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isStopping = false;

/** Ends every child when this process is asked to end, and lets the caller leave by its usual way. */
function stopChildren() {
  isStopping = true;
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Starts a child that ends when this process is interrupted.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, args, options) {
  if (running.size === 0) {
    process.on('SIGINT', stopChildren);
    process.on('SIGTERM', stopChildren);
  }
  const child = spawn(command, args, { cwd: ROOT, ...options });
  running.add(child);
  const forget = () => {
    running.delete(child);
    if (running.size > 0) return;
    process.off('SIGINT', stopChildren);
    process.off('SIGTERM', stopChildren);
  };
  child.once('exit', forget);
  child.once('error', forget);
  return child;
}

/** Whether this process was asked to end: what a child then ends with is no failure. */
export const isInterrupted = () => isStopping;

/** A command that ended otherwise than with 0. `log` holds all it said. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {number | null} code
   * @param {string} log
   */
  constructor(command, code, log) {
    super(`${command} ended with ${code ?? 'a signal'}`);
    this.log = log;
  }
}

/**
 * The exit code of a child; a signal counts as the shell counts it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * Runs a command with all its output in `.work/logs/<name>.log`.
 * @param {string} name of the log; commands of one step share it
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, append?: boolean, shell?: boolean }} [options]
 */
export async function runLogged(name, command, args, options = {}) {
  const { append = false, env = {}, ...rest } = options;
  mkdirSync(LOGS, { recursive: true });
  const log = path.join(LOGS, `${name}.log`);
  const file = openSync(log, append ? 'a' : 'w');
  writeSync(file, `$ ${[command, ...args].join(' ')}\n`);
  try {
    const child = start(command, args, {
      ...rest,
      env: { ...process.env, ...env },
      stdio: ['ignore', file, file],
    });
    const code = await exitCode(child);
    if (isStopping) throw new Failure('Stopped.', 130);
    if (code !== 0) throw new CommandFailed(command, code, log);
  } finally {
    closeSync(file);
  }
}

/**
 * Runs a command that talks to the terminal itself.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, timeout?: number }} [options]
 * @returns {Promise<number>} its exit code
 */
export async function runLive(command, args, options = {}) {
  const { env = {}, ...rest } = options;
  const child = start(command, args, {
    ...rest,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await exitCode(child);
  if (isStopping) throw new Failure('Stopped.', 130);
  return code;
}
