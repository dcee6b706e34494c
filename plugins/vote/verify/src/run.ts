import { readFile } from 'node:fs/promises';
import { RecordVerifier, type VerifierReport } from '../../domain/src';
import { sha256, verifyEd25519, verifyRsaPss } from '../../server/src/adapters/node-crypto';
import { nodeSealing } from '../../server/src/adapters/node-sealing';
import { errorCode } from './error-code';
import { bytesFrom, linesOf, UnreadableError } from './lines';
import { type Options, readOptions } from './options';
import { describeReport } from './report';
import { textsIn } from './texts';

/** As shells understand them: 0 is right, 1 is found to be wrong, 2 could not be checked. */
type ExitCode = 0 | 1 | 2;

async function readKept(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UnreadableError(`${path}: ${errorCode(error)}`, { cause: error });
  }
}

const readAll = (paths: readonly string[]): Promise<string[]> => Promise.all(paths.map(readKept));

async function verify({ source, checkpoints, receipts, ...known }: Options): Promise<VerifierReport> {
  const kept = {
    checkpoints: await readAll(checkpoints),
    // An editor ends a file with a newline, which is none of the receipt's.
    receipts: (await readAll(receipts)).map((text) => text.trimEnd()),
  };
  const ports = { sha256, verifyEd25519, verifyRsaPss, sealing: nodeSealing };
  const verifier = new RecordVerifier(ports, { ...known, ...kept });
  for await (const line of linesOf(bytesFrom(source))) await verifier.line(line);
  return verifier.finish();
}

/** Runs the program, and says how it ends. */
export async function run(
  args: readonly string[],
  environment: string,
  write: (text: string) => void,
): Promise<ExitCode> {
  const { options, language } = readOptions(args, environment);
  const texts = textsIn(language);
  if (options === null) {
    write(texts.usage);
    return 2;
  }
  try {
    const report = await verify(options);
    write(describeReport(report, options));
    return report.findings.length === 0 ? 0 : 1;
  } catch (error) {
    // Everything else is a defect of this program.
    if (!(error instanceof UnreadableError)) throw error;
    write(`${texts.unreadable}: ${error.message}\n`);
    return 2;
  }
}
