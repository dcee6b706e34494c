import {
  asksForFiles,
  checkResponse,
  isJsonObject,
  isRestricted,
  takeInlineFiles,
  withContents,
} from '../../../domain/src';
import type { Unchecked } from '../adapters/survey-core-pool';
import type { VersionRepository } from '../repositories/versions';
import { REFUSED, statementOf, type Consents } from './consent';
import type { Door, DoorResult, Right } from './door';
import { referenceFor, type Files } from './files';
import type { ForeignChecks } from './foreign-checks';
import { newId } from './secrets';
import { siteDay } from './site-day';
import { store, type Storing } from './storing';
import { admitted, type Act, type Sending, type Submission } from './submission';
import { discardUnowned, isAmong } from './submitted-files';
import { versionWithoutPersonal, type Survey, type Surveys, type Version } from './surveys';

export interface SentAnswers {
  readonly answers: unknown;
  /** Random text of the page: sending again under it is the same act. */
  readonly idempotencyKey: string;
  /** Number of the version the page showed; the current one when absent. */
  readonly version: number | undefined;
  /** What the door gave, or a code: for surveys that take one response of each person. */
  readonly pass?: string | undefined;
  readonly code?: string | undefined;
  /** Whether personal data may be kept; asked where the version asks for some. */
  readonly consent?: boolean | undefined;
}

export interface SendingAnswersParts extends Storing {
  readonly surveys: Surveys;
  readonly versions: VersionRepository;
  readonly door: Door;
  readonly files: Files;
  readonly foreignChecks: ForeignChecks;
  /** Told of every response that could not be checked, for the administrator. */
  readonly reportUnchecked: (survey: Survey, version: Version, reason: Unchecked, message: string) => void;
  readonly consents: Consents;
}

async function versionFor(
  { surveys, versions }: SendingAnswersParts,
  survey: Survey,
  number: number | undefined,
): Promise<Version | null> {
  if (number === undefined || number === survey.version.number) return survey.version;
  const stored = await versions.findByNumber(survey.documentId, number);
  return stored === null ? null : surveys.version(stored.id);
}

const rightOf = async (
  { door }: SendingAnswersParts,
  survey: Survey,
  right: Right,
): Promise<DoorResult | null> => (isRestricted(survey.rules) ? door.admit(survey, right) : null);

/** The version as it may be answered, by what was decided about personal data; or why it may not. */
function consented(
  whole: Version,
  consent: boolean | undefined,
): Version | (Submission & { kind: 'refused' }) {
  if (whole.consent === 'none') return whole;
  if (consent === undefined) return { kind: 'refused', reason: 'consentRequired' };
  if (consent) return whole;
  return whole.consent === 'required'
    ? { kind: 'refused', reason: 'consentRefused' }
    : versionWithoutPersonal(whole);
}

/** What is kept of a decision. A page that sends by itself shows the statement in the language it sends in. */
async function consentOf(
  { consents }: SendingAnswersParts,
  survey: Survey,
  version: Version,
  sent: { readonly consent?: boolean | undefined; readonly locale: string },
): Promise<string | null> {
  if (version.consent === 'none') return null;
  if (sent.consent !== true) return REFUSED;
  return consents.agree(survey, statementOf(survey, version, sent.locale === 'en' ? 'en' : 'ko'));
}

/** Takes the answers of a page that keeps them itself: nothing about them is known before, not even their version. */
export async function sendAnswers(
  parts: SendingAnswersParts,
  survey: Survey,
  sent: SentAnswers,
  act: Act,
  sending: Sending,
): Promise<Submission> {
  const whole = await versionFor(parts, survey, sent.version);
  if (whole === null) return { kind: 'refused', reason: 'gone' };
  const version = consented(whole, sent.consent);
  if ('kind' in version) return version;
  const right = admitted(await rightOf(parts, survey, { ...sent, account: sending.account }));
  if ('kind' in right) return right;
  // survey-react-ui sends files inside the answers. They are taken out before anything reads those.
  const hasFiles = version.questionnaire.questions.some(asksForFiles);
  const taken = hasFiles ? takeInlineFiles(version.questionnaire, sent.answers, newId) : undefined;
  const inline = taken?.files ?? [];
  const isFileReference = isAmong(new Set(inline.map(({ id }) => id)));
  const context = { today: siteDay(sending.now, sending.timeZone), isFileReference };
  const given: unknown = taken === undefined ? sent.answers : taken.answers;
  const checked = version.isUnderstood
    ? checkResponse(version.questionnaire, given, context)
    : await parts.foreignChecks.check(version.questionnaire, given, sending.locale, context);
  if (checked.ok === 'unchecked') {
    const { reason, message } = checked;
    parts.reportUnchecked(survey, version, reason, message);
    return { kind: 'unchecked', reason: reason === 'busy' ? reason : 'tooCostly' };
  }
  if (!checked.ok) return { kind: 'invalid', version, problems: checked.problems };
  // Everything else is in order: only now are files worth a disk's work.
  const kept = await parts.files.keepInline(survey.documentId, inline);
  if (!kept.ok) return { kind: 'invalid', version, problems: kept.problems };
  const withReferences = withContents(checked.answers, referenceFor(kept.references));
  const answers = isJsonObject(withReferences) ? withReferences : checked.answers;
  const files = inline.length > 0 ? ({ kind: 'new', files: kept.files } as const) : undefined;
  const decided = { consent: sent.consent, locale: sending.locale };
  const consent = await consentOf(parts, survey, whole, decided);
  const accepted = { version, answers, act, draftTokenHash: null, consent, files, ...right };
  await sending.beforeStoring();
  const result = await store(parts, survey, accepted, sending);
  if (inline.length > 0)
    await discardUnowned(parts, survey, result.kind === 'stored' ? result.number : null, kept.files);
  return result;
}
