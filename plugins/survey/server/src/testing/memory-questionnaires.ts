import type { DraftQuestionnaire, QuestionnaireRepository } from '../repositories/questionnaires';
import type { SurveyDocument } from '../repositories/survey-documents';

interface Saved {
  readonly text: string;
  readonly at: Date;
  readonly administrator: number | null;
}

export interface MemoryQuestionnaires extends QuestionnaireRepository {
  /** Whether the audit trail was told, one a save. */
  readonly told: boolean[];
  /** A published document with the questionnaire of its draft. */
  draftOf(document: SurveyDocument): SurveyDocument;
}

/** Drafts that begin as what is published. */
export function memoryQuestionnaires(
  documents: () => readonly SurveyDocument[],
  clock: { readonly now: Date },
): MemoryQuestionnaires {
  const saved = new Map<string, Saved>();
  const told: boolean[] = [];
  const turn = { last: Promise.resolve() };

  function toDraft({ documentId, questionnaire, texts }: SurveyDocument): DraftQuestionnaire {
    const own = saved.get(documentId);
    const administrator = own?.administrator ?? null;
    const [title = ''] = [...texts.values()].map((text) => text.title);
    return {
      title,
      text: own?.text ?? questionnaire,
      savedAt: own?.at ?? new Date(0),
      savedBy: administrator === null ? null : { id: administrator, firstname: 'Admin' },
      locales: [...texts.keys()],
      entries: [...texts.keys()].map((locale) => ({ locale })),
    };
  }

  return {
    told,
    draftOf: (document) => ({
      ...document,
      questionnaire: saved.get(document.documentId)?.text ?? document.questionnaire,
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
    save(documentId, _draft, { text, administrator, isQuiet }) {
      saved.set(documentId, { text, administrator, at: clock.now });
      told.push(!isQuiet);
      return Promise.resolve();
    },
  };
}
