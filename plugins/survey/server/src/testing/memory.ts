import type {
  Account,
  AdmissionResult,
  Eligibility,
  InvitationCodes,
  Letter,
  Mail,
  ProofOfWork,
  TierKey,
} from '@modu/participation/contracts';
import type { CounterRepository, Counters } from '../repositories/counters';
import type { Counting } from '../repositories/counting';
import type { DraftRepository, StoredDraft } from '../repositories/drafts';
import type { ParticipationRepository } from '../repositories/participations';
import type { RemovalRepository } from '../repositories/removals';
import type { Added, NewResponse, ResponseRepository } from '../repositories/responses';
import type { SurveyDocument, SurveyDocumentRepository } from '../repositories/survey-documents';
import type { StoredVersion, VersionRepository } from '../repositories/versions';
import { memoryPersonal, memoryRemovals, type MemoryPersonal } from './memory-personal';

import type { MemoryFiles } from './memory-files';
import { otherTierNames, unasked } from './other-tiers';

/** The content type, as far as it is read: what is published, and the drafts of its editors. */
export function memoryDocuments(
  published: SurveyDocument[],
  draftOf: (document: SurveyDocument) => SurveyDocument = (document) => document,
): SurveyDocumentRepository {
  const byId = (documentId: string): Promise<SurveyDocument | null> =>
    Promise.resolve(published.find((document) => document.documentId === documentId) ?? null);
  return {
    findPublished: (slug) => Promise.resolve(published.find((document) => document.slug === slug) ?? null),
    findPublishedById: byId,
    async findDraftById(documentId) {
      const document = await byId(documentId);
      return document === null ? null : draftOf(document);
    },
    listPublished: () => Promise.resolve(published),
    listDrafts: () => Promise.resolve(published.map(draftOf)),
    replacePublishedQuestionnaire(documentId, questionnaire) {
      published.forEach((document, index) => {
        if (document.documentId === documentId) published[index] = { ...document, questionnaire };
      });
      return Promise.resolve();
    },
  };
}

export function memoryVersions(): VersionRepository {
  const versions: StoredVersion[] = [];
  const find = (isWanted: (version: StoredVersion) => boolean): Promise<StoredVersion | null> =>
    Promise.resolve(versions.find(isWanted) ?? null);
  return {
    findById: (id) => find((version) => version.id === id),
    findByHash: (surveyId, hash) => find((version) => version.surveyId === surveyId && version.hash === hash),
    findByNumber: (surveyId, number) =>
      find((version) => version.surveyId === surveyId && version.number === number),
    list: (surveyId) => Promise.resolve(versions.filter((version) => version.surveyId === surveyId)),
    freeze(version) {
      const own = versions.filter(({ surveyId }) => surveyId === version.surveyId);
      const known = own.find(({ hash }) => hash === version.hash);
      const stored = known ?? { ...version, id: `v${String(versions.length + 1)}`, number: own.length + 1 };
      if (known === undefined) versions.push(stored);
      return Promise.resolve(stored);
    },
  };
}

interface Kept {
  readonly codeHash: string;
  readonly sealedToken: string;
}

export interface MemoryDrafts extends DraftRepository {
  readonly rows: Map<string, StoredDraft & { readonly updatedAt: Date; readonly kept?: Kept }>;
}

export function memoryDrafts(): MemoryDrafts {
  const rows: MemoryDrafts['rows'] = new Map();
  return {
    rows,
    add(hash, draft, now) {
      rows.set(hash, { ...draft, updatedAt: now });
      return Promise.resolve();
    },
    find: (hash) => Promise.resolve(rows.get(hash) ?? null),
    save(hash, answers, now) {
      const known = rows.get(hash);
      if (known !== undefined) rows.set(hash, { ...known, ...answers, updatedAt: now });
      return Promise.resolve();
    },
    saveConsent(hash, consent, answers, now) {
      const known = rows.get(hash);
      if (known !== undefined) rows.set(hash, { ...known, ...answers, consent, updatedAt: now });
      return Promise.resolve();
    },
    remove(hash) {
      rows.delete(hash);
      return Promise.resolve();
    },
    savePass(hash, sealedPass, now) {
      const known = rows.get(hash);
      if (known !== undefined) rows.set(hash, { ...known, sealedPass, updatedAt: now });
      return Promise.resolve();
    },
    keep(hash, codeHash, sealedToken, now) {
      const known = rows.get(hash);
      if (known !== undefined) rows.set(hash, { ...known, kept: { codeHash, sealedToken }, updatedAt: now });
      return Promise.resolve();
    },
    findKept(surveyId, codeHash) {
      const found = [...rows.values()].find(
        (row) => row.surveyId === surveyId && row.kept?.codeHash === codeHash,
      );
      return Promise.resolve(found?.kept?.sealedToken ?? null);
    },
    removeOlderThan(before, keptBefore) {
      for (const [hash, { updatedAt, kept }] of rows)
        if (updatedAt < (kept === undefined ? before : keptBefore)) rows.delete(hash);
      return Promise.resolve();
    },
  };
}

export interface MemoryResponses extends ResponseRepository {
  readonly rows: NewResponse[];
  readonly participations: ParticipationRepository;
  readonly counters: CounterRepository;
  readonly personal: MemoryPersonal;
  readonly removals: RemovalRepository;
}

interface MemoryCounters extends Counters {
  readonly cells: Map<string, number>;
}

/** Why there is no place for a response, by the counters as they are. */
function refusalOf(counted: MemoryCounters | undefined, counting: Counting): Added | null {
  if (counted?.rules !== counting.rules) return { kind: 'stale' };
  if (counted.responses >= (counting.responseLimit ?? Infinity)) return { kind: 'full', cell: null };
  const full = counting.cells.find(
    ({ cell, limit }) => (counted.cells.get(cell) ?? 0) >= (limit ?? Infinity),
  );
  return full === undefined ? null : { kind: 'full', cell: full.cell };
}

/** @param drafts the table whose row a response takes away with it */
export function memoryResponses(drafts: MemoryDrafts, files?: () => MemoryFiles): MemoryResponses {
  const rows: NewResponse[] = [];
  const personal = memoryPersonal();
  const people = new Set<string>();
  const removed: NewResponse[] = [];
  const counts = new Map<string, MemoryCounters>();
  const find = (isWanted: (row: NewResponse) => boolean): Promise<NewResponse | null> =>
    Promise.resolve(rows.find(isWanted) ?? null);
  const of = (surveyId: string): readonly NewResponse[] => rows.filter((row) => row.surveyId === surveyId);

  function count(surveyId: string, cells: readonly string[], rules: string): void {
    const known = counts.get(surveyId);
    const counted = new Map(known?.cells);
    for (const cell of cells) counted.set(cell, (counted.get(cell) ?? 0) + 1);
    counts.set(surveyId, { rules, responses: (known?.responses ?? 0) + 1, cells: counted });
  }

  return {
    rows,
    participations: {
      hasAnswered: (surveyId, personHash) => Promise.resolve(people.has(`${surveyId} ${personHash}`)),
    },
    counters: {
      find: (surveyId) => Promise.resolve(counts.get(surveyId) ?? null),
      recount(surveyId, { rules, cellsOf }) {
        counts.set(surveyId, { rules, responses: 0, cells: new Map() });
        for (const { answers } of of(surveyId)) count(surveyId, cellsOf(answers), rules);
        return Promise.resolve();
      },
    },
    personal,
    removals: memoryRemovals(rows, removed, personal, (surveyId) => counts.delete(surveyId)),
    add(response, { draftTokenHash, personHash, counting, files: together, personal: sealed }) {
      const { surveyId } = response;
      const person = `${surveyId} ${personHash ?? ''}`;
      const isTaken = rows.some(
        (row) =>
          row.number === response.number ||
          (row.surveyId === surveyId && row.idempotencyHash === response.idempotencyHash),
      );
      if (isTaken || (personHash !== null && people.has(person))) return Promise.resolve({ kind: 'taken' });
      const isRemoved = removed.some(
        (row) => row.surveyId === surveyId && row.idempotencyHash === response.idempotencyHash,
      );
      if (draftTokenHash === null && isRemoved) return Promise.resolve({ kind: 'removed' });
      const refusal = counting === null ? null : refusalOf(counts.get(surveyId), counting);
      if (refusal !== null) return Promise.resolve(refusal);
      if (together !== undefined && files?.().fileWith(response.id, together) === false)
        return Promise.resolve({ kind: 'filesGone' });
      rows.push(response);
      for (const answer of sealed) personal.rows.push({ ...answer, responseId: response.id });
      if (personHash !== null) people.add(person);
      if (draftTokenHash !== null) drafts.rows.delete(draftTokenHash);
      if (counting !== null)
        count(
          surveyId,
          counting.cells.map(({ cell }) => cell),
          counting.rules,
        );
      return Promise.resolve({ kind: 'stored' });
    },
    findByIdempotency: (surveyId, hash) =>
      find((row) => row.surveyId === surveyId && row.idempotencyHash === hash),
    findByNumber: (surveyId, number) => find((row) => row.surveyId === surveyId && row.number === number),
    page: (surveyId, page, pageSize) =>
      Promise.resolve([...of(surveyId)].reverse().slice((page - 1) * pageSize, page * pageSize)),
    count: (surveyId) => Promise.resolve(of(surveyId).length),
    countByVersion(surveyId) {
      const counts = new Map<string, number>();
      for (const { versionId } of of(surveyId)) counts.set(versionId, (counts.get(versionId) ?? 0) + 1);
      return Promise.resolve(counts);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- a generator over what is there already
    async *batches(surveyId) {
      yield of(surveyId);
    },
  };
}

/** `CODE-n` is the code of person n; a pass is what it stands for, written out. */
export function fakeEligibility(): Eligibility {
  const admitted = (scope: string, tier: TierKey, who: string): AdmissionResult => ({
    ok: true,
    admission: { tier, subject: `${scope}|${tier}|${who}` },
    pass: JSON.stringify({ scope, tier, who }),
  });
  const ways = (scope: string, account: Account | null): readonly AdmissionResult[] =>
    account === null ? [] : [admitted(scope, 'account', String(account.id))];
  return {
    tierNames: () => ({
      code: { ko: '참여 코드', en: 'Invitation code' },
      account: { ko: '누리집 계정', en: 'Account of this site' },
      ...otherTierNames,
    }),
    admit(scope, accepted, { code = '', account }) {
      if (code !== '' && accepted.includes('code'))
        return Promise.resolve(
          code.startsWith('CODE-') ? admitted(scope, 'code', code) : { ok: false, reason: 'codeUnknown' },
        );
      const [way] = accepted.includes('account') ? ways(scope, account) : [];
      return Promise.resolve(way ?? { ok: false, reason: 'nothingPresented' });
    },
    ...unasked,
    readPass(scope, accepted, pass, account) {
      if (pass === 'expired') return Promise.resolve({ ok: false, reason: 'passExpired' });
      const code = /"who":"(CODE-[^"]+)"/u.exec(pass)?.[1] ?? '';
      const known = [admitted(scope, 'code', code), ...ways(scope, account)].find(
        (right) => right.ok && right.pass === pass && accepted.includes(right.admission.tier),
      );
      return Promise.resolve(known ?? { ok: false, reason: 'passInvalid' });
    },
  };
}

/** `solved` is a proof. */
export const fakeProof = (): ProofOfWork => ({
  challenge: () => Promise.resolve({}),
  verify: (solution) => Promise.resolve(solution === 'solved'),
});

export interface FakeMail {
  readonly service: Mail;
  readonly letters: Letter[];
  isOn: boolean;
  outcome: Awaited<ReturnType<Mail['send']>>;
}

export function fakeMail(): FakeMail {
  const fake: FakeMail = {
    letters: [],
    isOn: false,
    outcome: 'sent',
    service: {
      isOn: () => fake.isOn,
      send(letter) {
        fake.letters.push(letter);
        return Promise.resolve(fake.outcome);
      },
    },
  };
  return fake;
}

export const fakeCodes = (): InvitationCodes => ({
  createBatch: (_scope, { count, label, kind = 'invitation' }) =>
    Promise.resolve({
      batch: { id: 'batch-0001-x', label, count, kind, createdAt: '2025-11-12T00:00:00.000Z' },
      codes: Array.from({ length: count }, (_, index) => `CODE-${String(index)}`),
    }),
  listBatches: () => Promise.resolve([]),
  sheet: ({ codes }) => codes.join('\n'),
});
