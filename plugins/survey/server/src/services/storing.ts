import { splitAnswers, type Answers } from '../../../domain/src';
import type { FilesTogether } from '../repositories/files';
import type { ParticipationRepository } from '../repositories/participations';
import type { NewResponse, ResponseRepository } from '../repositories/responses';
import type { Capacity } from './capacity';
import type { PersonalData } from './personal-data';
import type { ReceiptCodes } from './receipt-codes';
import { newId, newReceiptNumber } from './secrets';
import { acknowledged, retentionOf, type Act, type Sending, type Submission } from './submission';
import { goneFiles } from './submitted-files';
import type { Survey, Version } from './surveys';

/** Twelve random characters hardly ever meet a number that is taken; twice in a row is something else. */
const MAX_NUMBERS = 3;
/** Counting anew helps at once, unless two nodes still have different rules in mind. */
const MAX_RECOUNTS = 5;

/** What was found to be in order, whichever way it came in. */
export interface Accepted {
  readonly version: Version;
  readonly answers: Answers;
  readonly act: Act;
  readonly draftTokenHash: string | null;
  /** Keyed hash of the person, where the survey takes one response of each. */
  readonly personHash: string | null;
  readonly files: FilesTogether | undefined;
  /** See `ResponseRights`. */
  readonly consent: string | null;
}

export interface Storing {
  readonly responses: ResponseRepository;
  readonly participations: ParticipationRepository;
  readonly capacity: Capacity;
  readonly personalData: PersonalData;
  readonly receiptCodes: ReceiptCodes;
}

/** Something is there already: the same act, the same person, or by chance the same number (`null`). */
async function whatIsThere(
  parts: Storing,
  { documentId }: Survey,
  { act, personHash }: Accepted,
  now: Date,
): Promise<Submission | null> {
  const { responses, participations } = parts;
  const first = await responses.findByIdempotency(documentId, act.idempotencyHash);
  if (first !== null) return acknowledged(parts.receiptCodes, first, act.secret, now);
  const hasAnswered = personHash !== null && (await participations.hasAnswered(documentId, personHash));
  return hasAnswered ? { kind: 'refused', reason: 'alreadyAnswered' } : null;
}

/** What is stored, but for its number: that is known only when it turns out to be free. */
function prepared(
  { receiptCodes, personalData }: Storing,
  survey: Survey,
  { version, answers, act, consent }: Accepted,
  sending: Sending,
) {
  const id = newId();
  const code = receiptCodes.codeOf(act.secret);
  const split = splitAnswers(version.questionnaire, answers);
  const numbered = (number: string): NewResponse => ({
    id,
    number,
    surveyId: survey.documentId,
    versionId: version.id,
    idempotencyHash: act.idempotencyHash,
    answers: split.open,
    locale: sending.locale,
    submittedAt: sending.now,
    rights: {
      codeHash: receiptCodes.hashOf(number, code),
      consent,
      retention: retentionOf(survey, sending.now),
    },
  });
  return { code, personal: personalData.seal(id, split.personal), numbered };
}

/**
 * Stores a response under a number that is free, or says what kept it from being stored. Numbers that are taken and
 * counters that other nodes have changed are tried again, a few times.
 */
export async function store(
  parts: Storing,
  survey: Survey,
  accepted: Accepted,
  sending: Sending,
): Promise<Submission> {
  const { responses, capacity } = parts;
  const { version, answers, draftTokenHash, personHash, files } = accepted;
  const counting = capacity.countingOf(survey, answers);
  const { code, personal, numbered } = prepared(parts, survey, accepted, sending);
  let [numbers, recounts] = [0, 0];
  while (numbers < MAX_NUMBERS && recounts < MAX_RECOUNTS) {
    const number = newReceiptNumber();
    const together = { draftTokenHash, personHash, counting, personal, files };
    const added = await responses.add(numbered(number), together);
    switch (added.kind) {
      case 'stored':
        return { kind: 'stored', number, code };
      case 'removed':
        return { kind: 'refused', reason: 'withdrawn' };
      case 'full': {
        const full = capacity.fullCell(survey, answers, added.cell);
        return full.kind === 'survey'
          ? { kind: 'refused', reason: 'full' }
          : { ...full, kind: 'cellFull', version };
      }
      case 'filesGone':
        return { kind: 'invalid', version, problems: goneFiles(version) };
      case 'taken': {
        const there = await whatIsThere(parts, survey, accepted, sending.now);
        if (there !== null) return there;
        numbers += 1;
        break;
      }
      case 'stale':
        await capacity.recount(survey);
        recounts += 1;
    }
  }
  throw new Error(
    numbers === MAX_NUMBERS ? 'No free receipt number was found' : 'The counters of a survey do not settle',
  );
}
