import {
  addressOf,
  choicesFrom,
  questionnaireLimits,
  remoteChoicesIn,
  toJson,
  withChoices,
  type JsonObject,
  type JsonValue,
  type QuestionnaireProblem,
  type RemoteChoices,
} from '../../../domain/src';
import type { Loaded, RemoteJson } from '../adapters/remote-json';

/** Lists in one questionnaire: all of them are loaded while somebody waits for the survey to be published. */
const MAX_LISTS = 20;

export type Frozen =
  | { readonly ok: true; readonly questionnaire: string }
  | { readonly ok: false; readonly problems: readonly QuestionnaireProblem[] };

/** Puts what addresses answer into a questionnaire, as plain choices. One without addresses stays as it was written. */
export type FreezeChoices = (questionnaire: string) => Promise<Frozen>;

const problemOf = (
  { path, question }: Pick<RemoteChoices, 'path' | 'question'>,
  reason: string,
  detail = '',
): QuestionnaireProblem => ({
  severity: 'error',
  code: 'choicesNotLoaded',
  path,
  question,
  params: { reason, detail },
});

/** Loads each address once, however many lists name it. */
function loaderFor(remoteJson: RemoteJson): (url: string) => Promise<Loaded> {
  const begun = new Map<string, Promise<Loaded>>();
  return (url) => {
    const known = begun.get(url) ?? remoteJson.load(url);
    begun.set(url, known);
    return known;
  };
}

async function choicesOf(
  remote: RemoteChoices,
  load: (url: string) => Promise<Loaded>,
): Promise<readonly JsonObject[] | QuestionnaireProblem> {
  const address = addressOf(remote);
  if (!address.ok) return problemOf(remote, address.reason);
  const loaded = await load(address.url);
  if (!loaded.ok) return problemOf(remote, loaded.reason, loaded.detail);
  const reply = toJson(loaded.json, questionnaireLimits);
  if (reply === undefined) return problemOf(remote, 'tooLarge');
  const read = choicesFrom(reply, remote);
  return read.ok ? read.choices : problemOf(remote, read.reason);
}

const parsed = (text: string): JsonValue | undefined => {
  try {
    return toJson(JSON.parse(text), questionnaireLimits);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

export const createChoiceFreezing =
  (remoteJson: RemoteJson): FreezeChoices =>
  async (questionnaire) => {
    const json = parsed(questionnaire);
    // What cannot be read is refused by whoever reads it next, with better words.
    const remotes = json === undefined ? [] : remoteChoicesIn(json);
    const [first] = remotes;
    if (json === undefined || first === undefined) return { ok: true, questionnaire };
    if (remotes.length > MAX_LISTS)
      return { ok: false, problems: [problemOf(first, 'tooManyLists', String(MAX_LISTS))] };
    const load = loaderFor(remoteJson);
    const found = await Promise.all(
      remotes.map(async (remote) => ({ path: remote.path, got: await choicesOf(remote, load) })),
    );
    const problems = found.flatMap(({ got }) => ('code' in got ? [got] : []));
    if (problems.length > 0) return { ok: false, problems };
    const choices = new Map(found.flatMap(({ path, got }) => ('code' in got ? [] : [[path, got] as const])));
    return { ok: true, questionnaire: JSON.stringify(withChoices(json, choices), null, 2) };
  };
