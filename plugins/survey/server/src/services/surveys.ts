import {
  consentNeed,
  engineSupport,
  offersOf,
  pageSupport,
  readQuestionnaire,
  readPrivacy,
  readRules,
  withoutPersonal,
  type AdmissionRules,
  type PrivacyRules,
  type ConsentNeed,
  type Questionnaire,
} from '../../../domain/src';
import type { SurveyDocument, SurveyDocumentRepository } from '../repositories/survey-documents';
import type { StoredVersion, VersionRepository } from '../repositories/versions';
import { forbiddingProblems } from './forbidding-problems';
import { createKeeping } from './keeping';
import { hashOfQuestionnaire } from './questionnaire-hash';

/** `maxAgeMs`: how long a page may show what has just been changed on another node. */
const PAGES_KEPT = { maxAgeMs: 5_000, maxEntries: 200 };
/** A version never changes; only memory limits how many are kept. */
const VERSIONS_KEPT = { maxAgeMs: Infinity, maxEntries: 200 };

/** A frozen questionnaire, read. */
export interface Version extends Omit<StoredVersion, 'questionnaire'> {
  /** The questionnaire as it was written. */
  readonly json: string;
  readonly questionnaire: Questionnaire;
  /** Shown as plain HTML; otherwise by survey-react-ui. */
  /** Plain pages can show it. */
  readonly isNative: boolean;
  /** Its answers are checked by our own engine, and not by survey-core. */
  readonly isUnderstood: boolean;
  /** What refusing to give personal data means for it. */
  readonly consent: ConsentNeed;
}

/** A published survey with the version that new answers are given to. */
export interface Survey extends Omit<SurveyDocument, 'questionnaire' | 'privacy'> {
  readonly version: Version;
  /** Who may answer, and how many. */
  readonly rules: AdmissionRules;
  /** What is promised about who answered, and for how long. */
  readonly privacy: PrivacyRules;
}

/** @throws Error when the text is no questionnaire: only checked ones are ever frozen */
export function readVersion({ questionnaire: json, ...stored }: StoredVersion): Version {
  const reading = readQuestionnaire(JSON.parse(json));
  if (!reading.ok) throw new Error(`Version ${stored.id} holds no questionnaire`);
  const { questionnaire } = reading;
  return {
    ...stored,
    json,
    questionnaire,
    isNative: pageSupport(questionnaire).native,
    isUnderstood: engineSupport(questionnaire).native,
    consent: consentNeed(questionnaire),
  };
}

const refused = new WeakMap<Version, Version>();

/** The same version for those who refused to give personal data: those questions are not asked of them. */
export function versionWithoutPersonal(version: Version): Version {
  const known = refused.get(version);
  if (known !== undefined) return known;
  const questionnaire = withoutPersonal(version.questionnaire);
  const made = { ...version, questionnaire, json: JSON.stringify(questionnaire.json) };
  refused.set(version, made);
  return made;
}

export interface Surveys {
  /** A published survey by its address. */
  find(slug: string): Promise<Survey | null>;
  /** All published surveys. */
  list(): Promise<readonly SurveyDocument[]>;
  version(id: string): Promise<Version | null>;
  /** The version a published document stands for; frozen now if an import went past the document service. */
  currentVersion(document: SurveyDocument): Promise<Version | null>;
  /** After a change on this node. */
  forget(): void;
}

export interface SurveysParts {
  readonly documents: SurveyDocumentRepository;
  readonly versions: VersionRepository;
  readonly now: () => Date;
}

export function createSurveys({ documents, versions, now }: SurveysParts): Surveys {
  const found = createKeeping<Survey | null>(now, PAGES_KEPT);
  const lists = createKeeping<readonly SurveyDocument[]>(now, PAGES_KEPT);
  const read = createKeeping<Version | null>(now, VERSIONS_KEPT);

  const keep = (stored: StoredVersion): Promise<Version | null> =>
    read.get(stored.id, () => Promise.resolve(readVersion(stored)));

  async function currentVersion(document: SurveyDocument): Promise<Version | null> {
    const { documentId: surveyId, questionnaire } = document;
    const hash = hashOfQuestionnaire(questionnaire);
    if (hash === null) return null;
    const known = await versions.findByHash(surveyId, hash);
    if (known !== null) return keep(known);
    if (forbiddingProblems(questionnaire).length > 0) return null;
    return keep(await versions.freeze({ surveyId, hash, questionnaire, publishedAt: now() }));
  }

  async function live(document: SurveyDocument | null): Promise<Survey | null> {
    if (document === null) return null;
    const version = await currentVersion(document);
    if (version === null) return null;
    const read = readRules(document.admission, offersOf(version.questionnaire));
    const privacy = readPrivacy(document.privacy, version.questionnaire, document.closesAt);
    // Publishing refuses such rules; after an import past it, nobody comes in rather than everybody.
    return read.ok && privacy.ok ? { ...document, version, rules: read.rules, privacy: privacy.rules } : null;
  }

  return {
    find: (slug) => found.get(slug, async () => live(await documents.findPublished(slug))),
    list: () => lists.get('', () => documents.listPublished()),
    version: (id) =>
      read.get(id, async () => {
        const stored = await versions.findById(id);
        return stored === null ? null : readVersion(stored);
      }),
    currentVersion,
    forget() {
      found.clear();
      lists.clear();
    },
  };
}
