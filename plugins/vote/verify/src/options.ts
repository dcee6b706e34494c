import { parseArgs } from 'node:util';
import { errorCode } from './error-code';
import { LANGUAGES, type Language } from './texts';

export interface Options {
  /** Path of a file, or an http(s) address. */
  readonly source: string;
  readonly language: Language;
  readonly manifestHash?: string;
  readonly recordKey?: string;
  /** Paths. */
  readonly checkpoints: readonly string[];
  readonly receipts: readonly string[];
  readonly isOver: boolean;
  /** The result as JSON. */
  readonly isJson: boolean;
}

function languageOf(wished: string | undefined, environment: string): Language {
  return LANGUAGES.find((language) => (wished ?? environment).startsWith(language)) ?? 'en';
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      key: { type: 'string' },
      checkpoint: { type: 'string', multiple: true },
      receipt: { type: 'string', multiple: true },
      running: { type: 'boolean' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
}

/**
 * What the command line asks for, or `null` when it asks for help or makes no sense.
 *
 * @param environment the LANG of the shell, e.g. `ko_KR.UTF-8`
 */
export function readOptions(
  args: readonly string[],
  environment: string,
): { readonly options: Options | null; readonly language: Language } {
  try {
    const { values, positionals } = parse(args);
    const {
      manifest,
      key,
      checkpoint = [],
      receipt = [],
      running = false,
      json = false,
      lang,
      help = false,
    } = values;
    const language = languageOf(lang, environment);
    const [source] = positionals;
    if (help || source === undefined || positionals.length > 1) return { options: null, language };
    const known = {
      ...(manifest === undefined ? {} : { manifestHash: manifest.toLowerCase() }),
      ...(key === undefined ? {} : { recordKey: key }),
    };
    const options = {
      source,
      language,
      ...known,
      checkpoints: checkpoint,
      receipts: receipt,
      isOver: !running,
      isJson: json,
    };
    return { options, language };
  } catch (error) {
    // What Node throws for an option that it does not know.
    if (!errorCode(error).startsWith('ERR_PARSE_ARGS')) throw error;
    return { options: null, language: languageOf(undefined, environment) };
  }
}
