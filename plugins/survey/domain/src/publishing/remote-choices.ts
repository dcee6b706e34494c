import { isJsonObject, isList, objectFrom, own, type JsonObject, type JsonValue } from '../json/json';
import { pointer } from '../json/pointer';
import { isChoiceValue } from '../questionnaire/read-choices';

/**
 * `choicesByUrl` of SurveyJS: a list of choices that comes from an address. Here it is loaded once, while the survey is
 * being published, and becomes plain choices of the version, so that neither a server nor a citizen's browser ever asks
 * for it again.
 */
export interface RemoteChoices {
  /** JSON pointer to the question or column. */
  readonly path: string;
  readonly question: string | undefined;
  readonly spec: JsonObject;
}

/** Every list that an address would have to give: of questions, columns, templates, anywhere. */
export function remoteChoicesIn(json: JsonValue, path = ''): readonly RemoteChoices[] {
  if (isList(json)) return json.flatMap((item, index) => remoteChoicesIn(item, pointer(path, index)));
  if (!isJsonObject(json)) return [];
  const inside = Object.entries(json).flatMap(([key, value]) =>
    key === 'choicesByUrl' ? [] : remoteChoicesIn(value, pointer(path, key)),
  );
  const spec = own(json, 'choicesByUrl');
  if (!isJsonObject(spec) || Object.keys(spec).length === 0) return inside;
  const name = own(json, 'name');
  return [{ path, question: typeof name === 'string' ? name : undefined, spec }, ...inside];
}

export type AddressRefusal = 'addressMissing' | 'addressOfAnswers' | 'addressNotHttps';

export type Address =
  { readonly ok: true; readonly url: string } | { readonly ok: false; readonly reason: AddressRefusal };

/** The address a list is at, as far as its text tells. */
export function addressOf({ spec }: RemoteChoices): Address {
  const written = own(spec, 'url');
  if (typeof written !== 'string' || written.trim() === '') return { ok: false, reason: 'addressMissing' };
  // Notes of SurveyJS for a browser's cache; everything else in braces is an answer.
  const url = written.replaceAll('{CACHE}', '').replaceAll('{NOCACHE}', '').trim();
  if (/[{}]/.test(url) || /[{}]/.test(textOf(spec, 'path'))) return { ok: false, reason: 'addressOfAnswers' };
  return /^https:\/\//i.test(url) ? { ok: true, url } : { ok: false, reason: 'addressNotHttps' };
}

export type ListRefusal = 'listMissing' | 'listEmpty' | 'valueMissing';

export type LoadedChoices =
  | { readonly ok: true; readonly choices: readonly JsonObject[] }
  | { readonly ok: false; readonly reason: ListRefusal };

/**
 * The choices in what an address answered, found as survey-core finds them: `path` leads to the list, `valueName` and
 * `titleName` into its items. Of an item only value, text and picture are taken: conditions are for authors to write.
 */
export function choicesFrom(reply: JsonValue, { spec }: RemoteChoices): LoadedChoices {
  const list = stepsOf(textOf(spec, 'path')).reduce<JsonValue | undefined>(into, reply);
  if (!isList(list)) return { ok: false, reason: 'listMissing' };
  const items = list.filter((item) => item !== null && item !== '');
  if (items.length === 0) return { ok: false, reason: 'listEmpty' };
  const choices = items.flatMap((item): readonly JsonObject[] => {
    const choice = choiceFrom(item, spec);
    return choice === undefined ? [] : [choice];
  });
  return choices.length === items.length ? { ok: true, choices } : { ok: false, reason: 'valueMissing' };
}

/** As survey-core: `a;b`, `a,b` and `a.b` lead from an object into the next. */
function stepsOf(path: string): readonly string[] {
  if (path === '') return [];
  const separator = [';', ','].find((mark) => path.includes(mark)) ?? '.';
  return path.split(separator);
}

function into(value: JsonValue | undefined, step: string): JsonValue | undefined {
  if (isList(value)) return /^\d+$/.test(step) ? value[Number(step)] : undefined;
  return isJsonObject(value) ? own(value, step) : undefined;
}

function choiceFrom(item: JsonValue, spec: JsonObject): JsonObject | undefined {
  const value = valueOf(item, textOf(spec, 'valueName'));
  if (!isChoiceValue(value)) return undefined;
  const text = textFrom(propertyOf(item, textOf(spec, 'titleName') || 'title'));
  const image = propertyOf(item, textOf(spec, 'imageLinkName') || 'imageLink');
  return {
    value,
    ...(text === undefined ? {} : { text }),
    ...(typeof image === 'string' && image !== '' ? { imageLink: image } : {}),
  };
}

/** As survey-core: without a name, the first property counts. */
function valueOf(item: JsonValue, name: string): JsonValue | undefined {
  if (name !== '') return propertyOf(item, name);
  return isJsonObject(item) ? Object.values(item)[0] : item;
}

function propertyOf(item: JsonValue, name: string): JsonValue | undefined {
  return isJsonObject(item)
    ? (own(item, name) ?? name.split('.').reduce<JsonValue | undefined>(into, item))
    : undefined;
}

/** A text, or one for each language. */
function textFrom(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (!isJsonObject(value)) return undefined;
  const texts = Object.entries(value).filter(([, text]) => typeof text === 'string' && text !== '');
  return texts.length === 0 ? undefined : objectFrom(texts);
}

function textOf(spec: JsonObject, key: string): string {
  const value = own(spec, key);
  return typeof value === 'string' ? value : '';
}

/**
 * The questionnaire with plain choices in place of addresses.
 *
 * @param found choices by the `path` of what they belong to
 */
export function withChoices(
  json: JsonValue,
  found: ReadonlyMap<string, readonly JsonValue[]>,
  path = '',
): JsonValue {
  if (isList(json)) return json.map((item, index) => withChoices(item, found, pointer(path, index)));
  if (!isJsonObject(json)) return json;
  const choices = found.get(path);
  const entries = Object.entries(json).flatMap(([key, value]): [string, JsonValue][] => {
    if (choices === undefined || (key !== 'choicesByUrl' && key !== 'choices'))
      return [[key, withChoices(value, found, pointer(path, key))]];
    return key === 'choicesByUrl' ? [['choices', choices]] : [];
  });
  return objectFrom(entries);
}
