import { setImmediate as breathe } from 'node:timers/promises';
import { SYSTEM_ACTOR, type AuditTrail } from '@modu/participation/contracts';
import { SURVEY_UID } from '../../../contracts';
import { dueAt, readRetention, RETENTION_ACTS, type RetentionAct } from '../../../domain/src';
import type { RemovalRepository } from '../repositories/removals';
import type { SurveyDocument, SurveyDocumentRepository } from '../repositories/survey-documents';
import type { Drafts } from './drafts';
import { textsIn } from './survey-state';

const BATCH_SIZE = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What one run did to one survey. */
export interface Ended {
  readonly surveyId: string;
  readonly act: RetentionAct;
  readonly responses: number;
}

export interface RetentionService {
  /**
   * Ends what is due: takes personal data or whole responses away, in batches, and writes down how many of which survey.
   * May run at any time, on several nodes at once, and again after it was cut off.
   */
  run(): Promise<readonly Ended[]>;
}

export interface RetentionParts {
  readonly documents: SurveyDocumentRepository;
  readonly removals: RemovalRepository;
  readonly drafts: Pick<Drafts, 'forgetOld'>;
  readonly audit: () => AuditTrail;
  readonly now: () => Date;
}

export function createRetention(parts: RetentionParts): RetentionService {
  const { documents, removals, now } = parts;

  /** As it is published; of what is not published now, as its editors left it. */
  async function everySurvey(): Promise<readonly SurveyDocument[]> {
    const published = await documents.listPublished();
    const known = new Set(published.map(({ documentId }) => documentId));
    const others = (await documents.listDrafts()).filter(({ documentId }) => !known.has(documentId));
    return [...published, ...others];
  }

  async function applyRule({ documentId, privacy, closesAt }: SurveyDocument): Promise<void> {
    const rule = readRetention(privacy);
    if (rule === null || rule === 'unreadable') return;
    const isFixed = rule.from === 'close';
    const fixedAt = isFixed ? dueAt(rule, { closesAt, submittedAt: new Date(0) }) : null;
    // Without a close there is nothing to count from; publishing refuses it, and a draft may still lack it.
    if (isFixed && fixedAt === null) return;
    await removals.applyRule(documentId, {
      act: rule.act,
      fixedAt,
      afterMs: isFixed ? 0 : rule.days * DAY_MS,
    });
  }

  async function endOf(surveyId: string, act: RetentionAct, label: string): Promise<Ended> {
    let responses = 0;
    try {
      for (;;) {
        const ended = await removals.endDue(surveyId, act, now(), BATCH_SIZE);
        if (ended === 0) break;
        responses += ended;
        // Citizens go first after every batch.
        await breathe();
      }
    } finally {
      // What was done is written down, also when the rest could not be.
      if (responses > 0)
        await parts.audit().record({
          actor: SYSTEM_ACTOR,
          action: 'responses.retention',
          subject: { type: SURVEY_UID, id: surveyId, label },
          details: { rule: act, responses },
        });
    }
    return { surveyId, act, responses };
  }

  return {
    async run() {
      const surveys = await everySurvey();
      for (const survey of surveys) await applyRule(survey);
      await parts.drafts.forgetOld();
      const labels = new Map(surveys.map((survey) => [survey.documentId, textsIn(survey, 'ko').title]));
      const ended: Ended[] = [];
      for (const surveyId of await removals.surveysWithDue(now()))
        for (const act of RETENTION_ACTS)
          ended.push(await endOf(surveyId, act, labels.get(surveyId) ?? surveyId));
      return ended.filter(({ responses }) => responses > 0);
    },
  };
}
