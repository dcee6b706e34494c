interface Solution {
  readonly counter: number;
  readonly derivedKey: string;
}

const isSolution = (message: unknown): message is Solution =>
  typeof message === 'object' &&
  message !== null &&
  'counter' in message &&
  typeof message.counter === 'number' &&
  'derivedKey' in message &&
  typeof message.derivedKey === 'string';

/**
 * What is sent to the server, as altcha writes it: the task and its solution in base64.
 *
 * @param message what the worker said: a solution, `null` when it gave up, or an error
 * @returns '' where there is no solution
 */
export const solutionOf = (task: unknown, message: unknown): string =>
  isSolution(message) ? btoa(JSON.stringify({ challenge: task, solution: message })) : '';
