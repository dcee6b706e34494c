import type {
  Account,
  AdmissionResult,
  Eligibility,
  InvitationCodes,
  NewAuditEntry,
} from '@modu/participation/contracts';

/** `CODE-n` is the code of person n; a pass is what it stands for, written out. */
export function fakeEligibility(): Eligibility {
  const admitted = (scope: string, tier: 'code' | 'account', who: string, account: Account | null) => {
    const accountId = tier === 'account' ? (account?.id ?? null) : null;
    const pass = JSON.stringify({ scope, tier, who, accountId });
    return { ok: true, admission: { tier, subject: `${scope}|${tier}|${who}` }, pass } as const;
  };
  return {
    tierNames: () => ({
      code: { ko: '참여 코드', en: 'Invitation code' },
      account: { ko: '누리집 계정', en: 'Account of this site' },
    }),
    admit(scope, accepted, { code, account }): Promise<AdmissionResult> {
      if (code !== undefined && code !== '' && accepted.includes('code'))
        return Promise.resolve(
          code.startsWith('CODE-')
            ? admitted(scope, 'code', code, null)
            : { ok: false, reason: 'codeUnknown' },
        );
      if (account !== null && accepted.includes('account'))
        return Promise.resolve(admitted(scope, 'account', String(account.id), account));
      return Promise.resolve({ ok: false, reason: 'nothingPresented' });
    },
    readPass(scope, _accepted, pass, account): Promise<AdmissionResult> {
      if (pass === 'expired') return Promise.resolve({ ok: false, reason: 'passExpired' });
      for (const tier of ['code', 'account'] as const) {
        const who = /"who":"([^"]+)"/u.exec(pass)?.[1] ?? '';
        const right = admitted(scope, tier, who, account);
        if (right.pass === pass) return Promise.resolve(right);
      }
      return Promise.resolve({ ok: false, reason: 'passInvalid' });
    },
  };
}

export function fakeCodes(): InvitationCodes {
  return {
    createBatch: (_scope, { count, label }) =>
      Promise.resolve({
        batch: { id: 'batch-0001-x', label, count, createdAt: '2026-03-01T00:00:00.000Z' },
        codes: Array.from({ length: count }, (_, index) => `CODE-${String(index)}`),
      }),
    listBatches: () => Promise.resolve([]),
  };
}

export function recordingAudit(): {
  readonly entries: NewAuditEntry[];
  record(entry: NewAuditEntry): Promise<void>;
} {
  const entries: NewAuditEntry[] = [];
  return {
    entries,
    record(entry) {
      entries.push(entry);
      return Promise.resolve();
    },
  };
}
