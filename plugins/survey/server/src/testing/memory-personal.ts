import { createHash } from 'node:crypto';
import type { Sealing } from '@modu/participation/contracts';
import type { ConsentRepository } from '../repositories/consents';
import type { PersonalRepository, StoredSealedAnswer } from '../repositories/personal';
import type { RemovalRepository } from '../repositories/removals';
import type { NewResponse } from '../repositories/responses';

export interface MemoryPersonal extends PersonalRepository {
  readonly rows: StoredSealedAnswer[];
}

export function memoryPersonal(): MemoryPersonal {
  const rows: StoredSealedAnswer[] = [];
  return {
    rows,
    of: (responseId) => Promise.resolve(rows.filter((row) => row.responseId === responseId)),
    sealedOtherwise: (keyId, after, limit) =>
      Promise.resolve(
        rows
          .filter((row) => row.keyId !== keyId && row.id > after)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit),
      ),
    reseal(answer, next) {
      const at = rows.findIndex(({ id, sealed }) => id === answer.id && sealed === answer.sealed);
      if (at >= 0) rows.splice(at, 1, { ...answer, ...next });
      return Promise.resolve(at >= 0);
    },
  };
}

export function memoryRemovals(
  rows: NewResponse[],
  removed: NewResponse[],
  personal: MemoryPersonal,
  forgetCounts: (surveyId: string) => void,
): RemovalRepository {
  function removePersonal(responseId: string): void {
    const left = personal.rows.filter((row) => row.responseId !== responseId);
    personal.rows.splice(0, personal.rows.length, ...left);
  }
  function remove(response: NewResponse): void {
    rows.splice(rows.indexOf(response), 1);
    removed.push(response);
    removePersonal(response.id);
    forgetCounts(response.surveyId);
  }
  function replace(response: NewResponse, retention: NewResponse['rights']['retention']): void {
    rows.splice(rows.indexOf(response), 1, { ...response, rights: { ...response.rights, retention } });
  }
  const isDue = ({ rights: { retention } }: NewResponse, now: Date): boolean =>
    retention !== null && retention.act !== 'anonymised' && retention.at <= now;
  return {
    withdraw(surveyId, responseId) {
      const found = rows.find((row) => row.surveyId === surveyId && row.id === responseId);
      if (found !== undefined) remove(found);
      return Promise.resolve(found !== undefined);
    },
    wasRemoved: (surveyId, codeHash) =>
      Promise.resolve(removed.some((row) => row.surveyId === surveyId && row.rights.codeHash === codeHash)),
    count: (surveyId) => Promise.resolve(removed.filter((row) => row.surveyId === surveyId).length),
    // Which of two ends is sooner is for the database's own tests; here a rule fills in what has none.
    applyRule(surveyId, { act, fixedAt, afterMs }) {
      for (const row of rows.filter((each) => each.surveyId === surveyId && each.rights.retention === null))
        replace(row, { act, at: fixedAt ?? new Date(row.submittedAt.getTime() + afterMs) });
      return Promise.resolve();
    },
    surveysWithDue: (now) =>
      Promise.resolve([...new Set(rows.filter((row) => isDue(row, now)).map(({ surveyId }) => surveyId))]),
    endDue(surveyId, act, now, limit) {
      const due = rows
        .filter((row) => row.surveyId === surveyId && row.rights.retention?.act === act && isDue(row, now))
        .slice(0, limit);
      for (const row of due) {
        if (act === 'delete') remove(row);
        else {
          removePersonal(row.id);
          replace(row, { act: 'anonymised', at: row.rights.retention?.at ?? now });
        }
      }
      return Promise.resolve(due.length);
    },
  };
}

export interface MemoryConsents extends ConsentRepository {
  readonly rows: Map<string, string>;
}

export function memoryConsents(): MemoryConsents {
  const rows = new Map<string, string>();
  return {
    rows,
    keep(surveyId, hash, statement) {
      rows.set(`${surveyId} ${hash}`, statement);
      return Promise.resolve();
    },
    find: (surveyId, hash) => Promise.resolve(rows.get(`${surveyId} ${hash}`) ?? null),
  };
}

/** Seals by writing down what is sealed: nothing here depends on a secret. */
export const fakeSealing = (): Sealing => ({
  seal: (purpose, value) => Buffer.from(JSON.stringify([purpose, value])).toString('base64url'),
  unseal(purpose, token) {
    const text = Buffer.from(token, 'base64url').toString();
    if (!text.startsWith(`["${purpose}",`)) return null;
    const [, value]: unknown[] = JSON.parse(text) as unknown[];
    return value;
  },
  keyedHash: (purpose, text) => createHash('sha256').update(`${purpose}|${text}`).digest('hex'),
});
