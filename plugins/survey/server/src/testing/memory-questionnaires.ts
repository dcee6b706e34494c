import { questionnaireLimits, toJson, type JsonValue } from '../../../domain/src';
import type { DraftQuestionnaire, QuestionnaireRepository } from '../repositories/questionnaires';
import type { SurveyDocument } from '../repositories/survey-documents';

interface Saved {
  readonly text: string;
  readonly at: Date;
  readonly administrator: number | null;
  readonly quotas: JsonValue;
}

export interface MemoryQuestionnaires extends QuestionnaireRepository {
  /** Whether the audit trail was told, one a save. */
  readonly told: boolean[];
  /** What the audit trail was to say of publications. */
  readonly noted: Readonly<Record<string, string | number>>[];
  /** A published document with the questionnaire of its draft. */
  draftOf(document: SurveyDocument): SurveyDocument;
}

/**
 * Drafts that begin as what is published.
 *
 * @param freeze what happens within a publication
 */
export function memoryQuestionnaires(
  documents: () => SurveyDocument[],
  clock: { readonly now: Date },
  freeze: (documentId: string) => Promise<void> = () => Promise.reject(new Error('not used here')),
): MemoryQuestionnaires {
  const noted: MemoryQuestionnaires['noted'] = [];
  const saved = new Map<string, Saved>();
  const told: boolean[] = [];
  const turn = { last: Promise.resolve() };

  const quotasOf = ({ documentId, admission }: SurveyDocument): JsonValue =>
    saved.get(documentId)?.quotas ?? toJson(admission.quotas, questionnaireLimits) ?? null;

  function toDraft(document: SurveyDocument): DraftQuestionnaire {
    const { documentId, questionnaire, texts } = document;
    const own = saved.get(documentId);
    const administrator = own?.administrator ?? null;
    const [title = ''] = [...texts.values()].map((text) => text.title);
    return {
      title,
      text: own?.text ?? questionnaire,
      savedAt: own?.at ?? new Date(0),
      savedBy: administrator === null ? null : { id: administrator, firstname: 'Admin' },
      isEven: true,
      quotas: quotasOf(document),
      locales: [...texts.keys()],
      entries: [...texts.keys()].map((locale) => ({ locale })),
    };
  }

  return {
    told,
    noted,
    draftOf: (document) => ({
      ...document,
      questionnaire: saved.get(document.documentId)?.text ?? document.questionnaire,
      admission: { ...document.admission, quotas: quotasOf(document) },
    }),
    find(documentId) {
      const document = documents().find((each) => each.documentId === documentId);
      return Promise.resolve(document === undefined ? null : toDraft(document));
    },
    exclusively(_documentId, work) {
      const result = turn.last.then(work);
      turn.last = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
    save(documentId, draft, { text, administrator, isQuiet, quotas }) {
      saved.set(documentId, {
        text,
        administrator,
        at: clock.now,
        quotas: quotas?.written ?? draft.quotas,
      });
      told.push(!isQuiet || quotas !== null);
      return Promise.resolve();
    },
    async publish(documentId, details) {
      const all = documents();
      const before = [...all];
      const text = saved.get(documentId)?.text;
      const published = before.map((each) =>
        each.documentId === documentId ? { ...each, questionnaire: text ?? each.questionnaire } : each,
      );
      all.splice(0, all.length, ...published);
      try {
        await freeze(documentId);
      } catch (error) {
        all.splice(0, all.length, ...before);
        throw error;
      }
      noted.push(details);
    },
  };
}
