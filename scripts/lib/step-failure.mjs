const NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EPROTO|EINTEGRITY|E40[1347]|E429|E5\d\d|CERT_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)\b/u;
const NPM_CODE = /^npm (?:error|ERR!) code (\S+)/mu;
const GYP = /^(?:npm (?:error|ERR!) )?gyp ERR! .*$/gmu;

/**
 * Why a command failed, as far as its output tells.
 * @param {string} log
 * @returns {{ kind: 'download' | 'compiler' | 'disk' | 'permission' | 'other', code?: string }}
 */
export function diagnose(log) {
  if (/\bENOSPC\b/u.test(log)) return { kind: 'disk' };
  const code = NPM_CODE.exec(log)?.[1] ?? '';
  if (NETWORK.test(code)) return { kind: 'download', code };
  if (/^(EACCES|EPERM|EROFS)$/u.test(code)) return { kind: 'permission', code };
  const gyp = (log.match(GYP) ?? []).join('\n');
  const download = NETWORK.exec(gyp);
  if (download) return { kind: 'download', code: download[0] };
  if (gyp !== '') return { kind: 'compiler' };
  return { kind: 'other' };
}

/**
 * The one sentence for a step that failed.
 * @param {string} step its title, e.g. `Installing packages`
 * @param {string} log what the command said
 * @param {string} file where a person finds that
 * @param {string} again the command that tries once more
 * @returns {string}
 */
export function stepFailure(step, log, file, again) {
  const { kind, code } = diagnose(log);
  const cause = {
    download: `a download failed (${code ?? ''}): check the connection to the internet or the proxy and run ${again} again`,
    compiler: `the SQLite driver could not be compiled: it needs a C++ compiler, make and Python 3; install them and run ${again} again`,
    disk: `the disk is full: free some space and run ${again} again`,
    permission: `a file could not be written (${code ?? ''}): give this user the right to write to the project's folder and run ${again} again`,
    other: 'the command behind it ended with an error',
  }[kind];
  return `“${step}” did not finish because ${cause}; the full log is ${file}.`;
}
