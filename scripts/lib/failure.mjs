/** Something a person can act on. Its message is one plain sentence and all that is shown of it. */
export class Failure extends Error {
  /** @override */
  name = 'Failure';

  /**
   * @param {string} message
   * @param {number} [exitCode] what the command ends with
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
