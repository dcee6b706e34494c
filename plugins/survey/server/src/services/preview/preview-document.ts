import {
  addressOf,
  problemsBeforePublishing,
  questionnaireLimits,
  readPrivacy,
  readQuestionnaire,
  remoteChoicesIn,
  toJson,
  withChoices,
  type QuestionnaireProblem,
  type WrittenPrivacy,
} from '../../../../domain/src';
import type { SurveyDocument } from '../../repositories/survey-documents';
import { hashOfQuestionnaire } from '../questionnaire-hash';
import type { StoredVersion } from '../../repositories/versions';

/** What cannot be shown at all, or must not run on this server; anything else a preview is there to show. */
const FORBIDDING: ReadonlySet<string> = new Set(['unsafePattern', 'choicesByUrl']);

export type ReadDraft =
  | { readonly ok: true; readonly document: SurveyDocument; readonly version: StoredVersion }
  | { readonly ok: false; readonly reason: 'json' | 'empty' | 'pattern' };

/** In the place of lists that are loaded from addresses when the survey is published. */
const STAND_IN = [
  {
    value: 'later',
    text: { ko: '게시할 때 불러올 목록', en: 'A list that is loaded when the survey is published' },
  },
];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The questionnaire without addresses; `null` for what is none. */
function readableText(text: string): string | null {
  const json = toJson(parsed(text), questionnaireLimits);
  if (json === undefined || !readQuestionnaire(json).ok) return null;
  const remote = remoteChoicesIn(json).filter((list) => addressOf(list).ok);
  if (remote.length === 0) return text;
  return JSON.stringify(withChoices(json, new Map(remote.map(({ path }) => [path, STAND_IN]))));
}

const isForbidding = ({ severity, code }: QuestionnaireProblem): boolean =>
  severity === 'error' && FORBIDDING.has(code);

/** How it may be kept where the settings do not fit the questions yet; the checks of a publication will say so. */
const ANY_PRIVACY: WrittenPrivacy = {
  anonymity: null,
  retentionDays: 90,
  retentionFrom: 'submission',
  retentionAct: 'anonymise',
};

function previewPrivacy(
  { privacy }: SurveyDocument,
  questionnaire: string,
  closesAt: Date | null,
): WrittenPrivacy {
  const reading = readQuestionnaire(JSON.parse(questionnaire));
  return reading.ok && readPrivacy(privacy, reading.questionnaire, closesAt).ok ? privacy : ANY_PRIVACY;
}

/**
 * A draft as if it were published and running, for anybody who has the address: whoever may answer, how many, and since when
 * is not what a preview is about.
 */
export function readDraft(draft: SurveyDocument, slug: string, now: Date): ReadDraft {
  const { documentId } = draft;
  const questionnaire = readableText(draft.questionnaire);
  const hash = questionnaire === null ? null : hashOfQuestionnaire(questionnaire);
  if (questionnaire === null || hash === null)
    return { ok: false, reason: draft.questionnaire.trim() === '' ? 'empty' : 'json' };
  const problems = problemsBeforePublishing(questionnaire);
  if (problems.some(isForbidding)) return { ok: false, reason: 'pattern' };
  if (problems.some(({ code }) => code === 'noQuestions')) return { ok: false, reason: 'empty' };
  const closesAt = draft.closesAt !== null && draft.closesAt > now ? draft.closesAt : null;
  return {
    ok: true,
    document: {
      ...draft,
      slug,
      questionnaire,
      opensAt: null,
      closesAt,
      admission: { respondents: null, responseLimit: null, quotas: null },
      privacy: previewPrivacy(draft, questionnaire, closesAt),
    },
    version: {
      id: `preview-${hash}`,
      surveyId: documentId,
      number: 1,
      hash,
      questionnaire,
      publishedAt: now,
    },
  };
}
