import {
  consentNeed,
  consentProblems,
  engineSupport,
  offersOf,
  readPrivacy,
  readQuestionnaire,
  readRules,
  type Questionnaire,
  type QuestionnaireProblem,
} from '../../../domain/src';
import { forbiddingFindings } from '../../../domain/src/checks';
import { publicationRefused } from '../errors';
import type { SurveyDocument, SurveyDocumentRepository } from '../repositories/survey-documents';
import type { VersionRepository } from '../repositories/versions';
import { forbiddingProblems } from './forbidding-problems';
import type { ForeignChecks } from './foreign-checks';
import { hashOfQuestionnaire } from './questionnaire-hash';
import type { FreezeChoices } from './remote-choices';
import type { Reviews } from './reviews';

export interface Publishing {
  /**
   * Freezes the questionnaire of a survey that is being published. Lists from addresses become plain choices, of the
   * published document as of its version; the draft keeps the addresses.
   *
   * @returns the number of the version; `null` when nothing is published
   * @throws ValidationError with `details.problems`; the publication is undone then
   */
  freeze(documentId: string): Promise<number | null>;
}

export interface PublishingParts {
  readonly documents: SurveyDocumentRepository;
  readonly versions: VersionRepository;
  /** Whether there is a key to seal personal answers with. */
  readonly personalData: { readonly isReady: () => boolean };
  readonly now: () => Date;
  readonly freezeChoices: FreezeChoices;
  readonly foreignChecks: Pick<ForeignChecks, 'trial'>;
  readonly reviews: Pick<Reviews, 'obstacles'>;
}

function scheduleProblems(opensAt: Date | null, closesAt: Date | null): readonly QuestionnaireProblem[] {
  if (opensAt === null || closesAt === null || opensAt < closesAt) return [];
  return [{ severity: 'error', code: 'closesBeforeOpening', path: '', question: undefined, params: {} }];
}

/** What is promised about personal data, and cannot be kept or is not said. */
function privacyProblems(
  { privacy, closesAt, texts }: SurveyDocument,
  questionnaire: Questionnaire,
  quotas: readonly { readonly question: string }[],
  hasKey: boolean,
) {
  const read = readPrivacy(privacy, questionnaire, closesAt);
  const consent = new Map([...texts].map(([language, own]) => [language, own.consent]));
  const rules = { consent: consentNeed(questionnaire) };
  return [
    ...(read.ok ? [] : read.problems),
    ...consentProblems(rules, { hasKey, texts: consent, quotas, questionnaire }),
  ];
}

/** What is wrong with who may answer, how many, and how it is kept, once the questions themselves can be read. */
function ruleProblems(document: SurveyDocument, hasKey: boolean): readonly QuestionnaireProblem[] {
  const reading = readQuestionnaire(JSON.parse(document.questionnaire));
  if (!reading.ok) return [];
  const { questionnaire } = reading;
  const rules = readRules(document.admission, offersOf(questionnaire));
  const quotas = rules.ok ? rules.rules.quotas : [];
  const problems = [
    ...(rules.ok ? [] : rules.problems),
    ...privacyProblems(document, questionnaire, quotas, hasKey),
  ];
  return problems.map((problem) => ({ ...problem, severity: 'error' }));
}

/** What the editor's checks call an error: a way that nobody can go, or a condition on what is not there. */
function checkProblems(questionnaire: string): readonly QuestionnaireProblem[] {
  const reading = readQuestionnaire(JSON.parse(questionnaire));
  return reading.ok ? forbiddingFindings(reading.questionnaire.json) : [];
}

/** A questionnaire that survey-core cannot get through without answers will not get through with them. */
async function trialProblems(
  { foreignChecks }: PublishingParts,
  questionnaire: string,
): Promise<readonly QuestionnaireProblem[]> {
  const reading = readQuestionnaire(JSON.parse(questionnaire));
  if (!reading.ok || engineSupport(reading.questionnaire).native) return [];
  const failed = await foreignChecks.trial(reading.questionnaire.json);
  if (failed === null) return [];
  const { reason, message } = failed;
  return [
    { severity: 'error', code: 'tooCostly', path: '', question: undefined, params: { reason, message } },
  ];
}

/** @throws ValidationError */
function refuseIf(problems: readonly QuestionnaireProblem[]): void {
  if (problems.length > 0) throw publicationRefused(problems);
}

export const createPublishing = (parts: PublishingParts): Publishing => ({
  async freeze(documentId) {
    const { documents, versions, now } = parts;
    const document = await documents.findPublishedById(documentId);
    // Publishing a language that has no draft publishes nothing.
    if (document === null) return null;
    const schedule = scheduleProblems(document.opensAt, document.closesAt);
    const unreviewed = await parts.reviews.obstacles(document);
    if (unreviewed.length > 0) throw publicationRefused([...schedule, ...unreviewed]);
    const frozen = await parts.freezeChoices(document.questionnaire);
    if (!frozen.ok) throw publicationRefused([...schedule, ...frozen.problems]);
    const { questionnaire } = frozen;
    const inQuestions = forbiddingProblems(questionnaire);
    const hasKey = parts.personalData.isReady();
    // The checks say some of what forbids it once more: they are asked where there is nothing of that.
    const further =
      inQuestions.length > 0
        ? []
        : [...checkProblems(questionnaire), ...ruleProblems({ ...document, questionnaire }, hasKey)];
    refuseIf([...schedule, ...inQuestions, ...further]);
    refuseIf(await trialProblems(parts, questionnaire));
    const hash = hashOfQuestionnaire(questionnaire);
    if (hash === null) throw new TypeError('A questionnaire without problems is no JSON');
    if (questionnaire !== document.questionnaire)
      await documents.replacePublishedQuestionnaire(documentId, questionnaire);
    const version = await versions.freeze({ surveyId: documentId, hash, questionnaire, publishedAt: now() });
    return version.number;
  },
});
