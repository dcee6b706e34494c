import type { Locale } from '@modu/participation/contracts';
import canonicalize from 'canonicalize';
import { dueAt, personalQuestions, titleOf, type ConsentTexts, type Retention } from '../../../domain/src';
import type { ConsentRepository } from '../repositories/consents';
import { hashOf } from './secrets';
import { textsIn } from './survey-state';
import type { Survey, Version } from './surveys';

/** In the place of a statement's hash: they were asked, and said no. */
export const REFUSED = 'refused';

/** Everything a consent form says, as it is kept when somebody agrees (PIPA article 15(2), GDPR article 13). */
export interface ConsentStatement extends ConsentTexts {
  readonly locale: Locale;
  readonly survey: string;
  /** Titles of the personal questions. */
  readonly items: readonly string[];
  readonly mayRefuse: boolean;
  readonly retention:
    | (Retention & {
        /** ISO 8601, UTC; `null` where it counts from the sending. */
        readonly until: string | null;
      })
    | null;
}

/** What somebody is asked to agree to who answers this version now. */
export function statementOf(survey: Survey, version: Version, locale: Locale): ConsentStatement {
  const { title, consent } = textsIn(survey, locale);
  const { retention } = survey.privacy;
  const until =
    retention?.from === 'close'
      ? dueAt(retention, { closesAt: survey.closesAt, submittedAt: new Date(0) })
      : null;
  return {
    locale,
    survey: title,
    ...consent,
    items: personalQuestions(version.questionnaire).map((question) => titleOf(question, locale)),
    mayRefuse: version.consent === 'optional',
    retention: retention === null ? null : { ...retention, until: until?.toISOString() ?? null },
  };
}

/** Names a statement by its content: what was agreed to was exactly this. */
export const hashOfStatement = (statement: ConsentStatement): string =>
  hashOf('consent', canonicalize(statement) ?? '');

export interface Consents {
  /** Keeps what was agreed to. @returns the hash that goes with the answers */
  agree(survey: Survey, statement: ConsentStatement): Promise<string>;
}

const MAX_KNOWN = 1_000;

export function createConsents(repository: ConsentRepository, now: () => Date): Consents {
  /** What this process has seen stored: thousands agree to the same words. */
  const known = new Set<string>();
  return {
    async agree({ documentId }, statement) {
      const hash = hashOfStatement(statement);
      const key = `${documentId} ${hash}`;
      if (known.has(key)) return hash;
      await repository.keep(documentId, hash, JSON.stringify(statement), now());
      if (known.size >= MAX_KNOWN) known.clear();
      known.add(key);
      return hash;
    },
  };
}
