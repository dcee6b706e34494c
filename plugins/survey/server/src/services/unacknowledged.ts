import { setImmediate as pause } from 'node:timers/promises';
import { knownPrivacy, openWarnings, review, type Reviewed } from '../../../domain/src/checks';
import { openDocument } from '../../../domain/src/editing';
import type { DraftQuestionnaire } from '../repositories/questionnaires';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import { draftPrivacy } from './draft-privacy';

/** How long the checks may keep everybody else waiting; ms. */
const SLICE = 12;

async function reviewed(steps: Iterator<undefined, Reviewed, undefined>): Promise<Reviewed> {
  for (let end = performance.now() + SLICE; ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE;
  }
}

/**
 * Warnings of the checks that whoever publishes has not acknowledged, by name. Empty where the text is no questionnaire, or has
 * errors: then nothing is published in any case.
 */
export async function unacknowledged(
  documents: Pick<SurveyDocumentRepository, 'findDraftById'>,
  documentId: string,
  { text, locales }: DraftQuestionnaire,
  acknowledged: readonly string[],
): Promise<readonly string[]> {
  const opened = openDocument(text);
  if (!opened.ok) return [];
  const privacy = knownPrivacy({ locales, privacy: await draftPrivacy(documents, documentId) });
  const { remarks } = await reviewed(review(opened.document.json, privacy));
  return openWarnings(remarks, acknowledged);
}
