import { own, type JsonObject, type JsonValue, isJsonObject } from '../json/json';
import { questionnaireLimits, toJson } from '../json/read-json';
import { repeatedKey } from '../json/repeated-keys';
import { isCleanLine, isCleanText } from '../json/text-safety';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { readOwnContent } from '../templates/own-content';
import { isLicence } from './licences';

/** What this version writes. A later one that only adds members keeps the number. */
const FORMAT_VERSION = 1;

export interface InBothLanguages {
  readonly ko: string;
  readonly en: string;
}

/** Who made it, for whoever takes it over to ask. */
export interface Origin {
  readonly city: string;
  readonly contact?: string;
  /** Of https only. */
  readonly url?: string;
}

/** A questionnaire, as it is or as a template; questions that belong together; a list of choices. */
export type ExchangeContent =
  | { readonly modu: 'questionnaire' | 'template'; readonly questionnaire: JsonObject }
  | { readonly modu: 'block'; readonly elements: readonly JsonObject[] }
  | { readonly modu: 'choices'; readonly choices: readonly JsonValue[] };

/** What a file says about what is in it. */
export interface ExchangeHead {
  readonly title: InBothLanguages;
  readonly description: InBothLanguages;
  readonly origin: Origin;
  /** An SPDX identifier, or a type of the Korea Open Government License. */
  readonly licence: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Something on its way to another city. */
export type ExchangeFile = ExchangeHead & ExchangeContent;

export type ExchangeRefusal =
  | { readonly code: 'tooLong' | 'notJson' | 'notExchange' | 'tooDeep' | 'noQuestionnaire' | 'noParts' }
  | { readonly code: 'keyRepeated'; readonly key: string }
  /** Made by a later version, which may mean what this one would misread. */
  | { readonly code: 'newerFormat'; readonly version: number }
  | { readonly code: 'wrongMember'; readonly member: string };

export type ReadExchange =
  | { readonly ok: true; readonly file: ExchangeFile }
  | { readonly ok: false; readonly refusal: ExchangeRefusal };

const MAX_LENGTH = 2_100_000;
const MAX_LINE = 200;
const MAX_TEXT = 5_000;

/** The file as text, in the order in which people read it. */
export const writeExchange = (file: ExchangeFile): string => {
  const { modu, title, description, origin, licence, createdAt, ...content } = file;
  const head = { modu, formatVersion: FORMAT_VERSION, title, description, origin, licence, createdAt };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
};

class Wrong extends Error {
  constructor(readonly refusal: ExchangeRefusal) {
    super(refusal.code);
  }
}

/** Reads a file of another city. Never throws; members that are not known are left out. */
export function readExchange(text: string): ReadExchange {
  try {
    return { ok: true, file: fileFrom(jsonOf(text)) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function jsonOf(text: string): JsonObject {
  if (text.length > MAX_LENGTH) throw new Wrong({ code: 'tooLong' });
  const json = toJson(parsed(text), questionnaireLimits);
  if (json === undefined) throw new Wrong({ code: 'tooDeep' });
  if (!isJsonObject(json) || own(json, 'modu') === undefined) throw new Wrong({ code: 'notExchange' });
  // One reader would check the first of the two, and another store the second.
  const key = repeatedKey(text);
  if (key !== undefined) throw new Wrong({ code: 'keyRepeated', key });
  return json;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Wrong({ code: 'notJson' });
    throw error;
  }
}

function fileFrom(json: JsonObject): ExchangeFile {
  const version = own(json, 'formatVersion');
  // The version first: what a later one calls its members is not ours to judge.
  if (typeof version === 'number' && version > FORMAT_VERSION)
    throw new Wrong({ code: 'newerFormat', version });
  if (version !== FORMAT_VERSION) throw new Wrong({ code: 'wrongMember', member: 'formatVersion' });
  return {
    ...contentIn(json),
    title: bothIn(json, 'title', true),
    description: bothIn(json, 'description', false),
    origin: originIn(json),
    licence: licenceIn(json),
    createdAt: dateIn(json),
  };
}

function contentIn(json: JsonObject): ExchangeContent {
  const modu = own(json, 'modu');
  if (modu === 'questionnaire' || modu === 'template') return { modu, questionnaire: questionnaireIn(json) };
  if (modu !== 'block' && modu !== 'choices') throw new Wrong({ code: 'wrongMember', member: 'modu' });
  const content = readOwnContent(modu, json);
  if (content?.kind === 'block') return { modu: content.kind, elements: content.elements };
  if (content?.kind === 'choices') return { modu: content.kind, choices: content.choices };
  throw new Wrong({ code: 'noParts' });
}

function bothIn(json: JsonObject, member: string, isTitle: boolean): InBothLanguages {
  const value = own(json, member);
  const texts = isJsonObject(value) ? value : {};
  const read = (language: string): string => {
    const text = own(texts, language) ?? '';
    const isUsable =
      typeof text === 'string' &&
      (isTitle ? isCleanLine(text) && text.length <= MAX_LINE : isCleanText(text) && text.length <= MAX_TEXT);
    if (!isUsable) throw new Wrong({ code: 'wrongMember', member: `${member}.${language}` });
    return text;
  };
  const both = { ko: read('ko'), en: read('en') };
  if (isTitle && both.ko === '' && both.en === '') throw new Wrong({ code: 'wrongMember', member });
  return both;
}

function lineIn(value: JsonValue | undefined, member: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isCleanLine(value) && value.trim() !== '' && value.length <= MAX_LINE)
    return value;
  throw new Wrong({ code: 'wrongMember', member });
}

function originIn(json: JsonObject): Origin {
  const value = own(json, 'origin');
  const origin = isJsonObject(value) ? value : {};
  const city = lineIn(own(origin, 'city'), 'origin.city');
  const contact = lineIn(own(origin, 'contact'), 'origin.contact');
  const url = lineIn(own(origin, 'url'), 'origin.url');
  if (city === undefined) throw new Wrong({ code: 'wrongMember', member: 'origin.city' });
  // It becomes a link in somebody's editor.
  if (url !== undefined && !/^https:\/\/[^\s"'<>\\]+$/u.test(url))
    throw new Wrong({ code: 'wrongMember', member: 'origin.url' });
  return { city, ...(contact === undefined ? {} : { contact }), ...(url === undefined ? {} : { url }) };
}

function licenceIn(json: JsonObject): string {
  const licence = own(json, 'licence');
  if (typeof licence === 'string' && isLicence(licence)) return licence;
  throw new Wrong({ code: 'wrongMember', member: 'licence' });
}

function dateIn(json: JsonObject): string {
  const date = own(json, 'createdAt');
  const isDate =
    typeof date === 'string' &&
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/u.test(date) &&
    Number.isFinite(Date.parse(date));
  if (isDate) return date;
  throw new Wrong({ code: 'wrongMember', member: 'createdAt' });
}

function questionnaireIn(json: JsonObject): JsonObject {
  const questionnaire = own(json, 'questionnaire');
  if (!isJsonObject(questionnaire) || !readQuestionnaire(questionnaire).ok)
    throw new Wrong({ code: 'noQuestionnaire' });
  return questionnaire;
}
