import { asksForFiles, checkResponse, fileIdsIn, withoutHiddenAnswers } from '../../../domain/src';
import type { Door } from './door';
import { isUndecided, type Drafts } from './drafts';
import type { Files } from './files';
import { hashOf } from './secrets';
import { siteDay } from './site-day';
import { store, type Storing } from './storing';
import { admitted, type Act, type Sending, type Submission } from './submission';
import { isAmong } from './submitted-files';
import type { Survey } from './surveys';

export interface SendingDraftParts extends Storing {
  readonly drafts: Drafts;
  readonly door: Door;
  readonly files: Files;
}

/** Sends a draft that was filled in page by page. Its pages were checked one by one; now all of it is, together. */
export async function sendDraft(
  parts: SendingDraftParts,
  survey: Survey,
  token: string,
  act: Act,
  sending: Sending,
): Promise<Submission> {
  const { drafts, door } = parts;
  const found = await drafts.find(survey, token);
  if (found.kind === 'sent') return { kind: 'stored', number: found.number, code: null };
  if (found.kind === 'gone') return { kind: 'refused', reason: 'gone' };
  if (isUndecided(found.draft)) return { kind: 'refused', reason: 'consentRequired' };
  const { version, answers, pass, consent } = found.draft;
  const right = admitted(await door.ofPass(survey, pass, sending.account));
  if ('kind' in right) return right;
  const hasFiles = version.questionnaire.questions.some(asksForFiles);
  const present = hasFiles ? await parts.files.ofDraft(token) : [];
  // A file of somebody else's draft is none of this one's, whatever names it.
  const isFileReference = isAmong(new Set(present.map(({ id }) => id)));
  const context = { today: siteDay(sending.now, sending.timeZone), isFileReference };
  const visible = withoutHiddenAnswers(version.questionnaire, answers, context);
  const checked = checkResponse(version.questionnaire, visible, context);
  if (!checked.ok) return { kind: 'invalid', version, problems: checked.problems };
  const draftTokenHash = hashOf('draft', token);
  const ids = new Set(fileIdsIn(checked.answers));
  const files = hasFiles ? ({ kind: 'claimed', draftTokenHash, ids: [...ids] } as const) : undefined;
  const accepted = { version, answers: checked.answers, act, draftTokenHash, consent, files, ...right };
  await sending.beforeStoring();
  const result = await store(parts, survey, accepted, sending);
  if (result.kind === 'stored')
    await parts.files.discard(present.map(({ id }) => id).filter((id) => !ids.has(id)));
  return result;
}
