import { SYSTEM_ACTOR, type AuditTrail } from '@modu/participation/contracts';
import { SURVEY_UID } from '../../../contracts';
import type { SubmissionsParts } from './submissions';

export interface UncheckedReportsParts {
  readonly audit: () => AuditTrail;
  readonly warn: (message: string) => void;
}

/**
 * Tells the administrator of responses that could not be checked: each in the log, and the first of a version in the audit
 * trail too, where somebody looks who does not read logs. That many people send at once is for the log only.
 */
export function createUncheckedReports({
  audit,
  warn,
}: UncheckedReportsParts): SubmissionsParts['reportUnchecked'] {
  const told = new Set<string>();
  return (survey, version, reason, message) => {
    const label = survey.texts.get('ko')?.title ?? survey.slug;
    const which = `survey “${survey.slug}”, version ${String(version.number)}`;
    warn(`A response to ${which} could not be checked (${reason}): ${message}`);
    if (reason === 'busy' || told.has(version.id)) return;
    told.add(version.id);
    const entry = {
      actor: SYSTEM_ACTOR,
      action: 'survey.responseUnchecked',
      subject: { type: SURVEY_UID, id: survey.documentId, label },
      details: { version: version.number, reason, message: message.slice(0, 500) },
    };
    audit()
      .record(entry)
      .catch((error: unknown) => {
        warn(`That ${which} cannot be checked could not be written down: ${String(error)}`);
      });
  };
}
