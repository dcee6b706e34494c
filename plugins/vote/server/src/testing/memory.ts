import {
  TIER_KEYS,
  type Account,
  type AdmissionResult,
  type CodeRequest,
  type Eligibility,
  type EmailCodes,
  type InvitationCodes,
  type NewAuditEntry,
  type Presented,
  type RefusalReason,
  type TierKey,
} from '@modu/participation/contracts';

/** What each way shows in tests, and the tier it stands for. */
const SHOWN: readonly (readonly [TierKey, (presented: Presented) => string | undefined, RegExp])[] = [
  ['code', ({ code }) => code, /^CODE-/u],
  ['onsite', ({ onsiteCode }) => onsiteCode, /^SLIP-/u],
  ['email', ({ emailProof }) => emailProof, /^proof of /u],
  ['oidc', ({ oidcProof }) => oidcProof, /^oidc:/u],
  ['identity', ({ oidcProof, assertion }) => assertion ?? oidcProof, /^(?:identity|assertion):/u],
  ['account', ({ account }) => (account === null ? undefined : String(account.id)), /./u],
  ['open', ({ solution }) => solution, /^solved/u],
];

const WRONG: Readonly<Partial<Record<TierKey, RefusalReason>>> = {
  code: 'codeUnknown',
  onsite: 'codeUnknown',
  email: 'emailProofInvalid',
  identity: 'identityInvalid',
};

/**
 * `CODE-n` is the code of person n, `SLIP-n` that of a slip; a pass is what it stands for, written out. Whoever is called young
 * is too young.
 */
export function fakeEligibility(): Eligibility {
  const admitted = (scope: string, tier: TierKey, who: string, account: Account | null) => {
    const accountId = tier === 'account' ? (account?.id ?? null) : null;
    const pass = JSON.stringify({ scope, tier, who, accountId });
    return { ok: true, admission: { tier, subject: `${scope}|${tier}|${who}` }, pass } as const;
  };
  return {
    tierNames: () => ({
      code: { ko: '참여 코드', en: 'Invitation code' },
      onsite: { ko: '현장 코드', en: 'Code handed out on site' },
      email: { ko: '이메일 확인', en: 'Confirmed email address' },
      account: { ko: '누리집 계정', en: 'Account of this site' },
      oidc: { ko: '간편 로그인', en: 'Sign-in with another service' },
      identity: { ko: '본인확인', en: 'Confirmed identity' },
      open: { ko: '누구나', en: 'Anybody' },
    }),
    availableTiers: () => TIER_KEYS,
    identityProviders: () => [
      {
        key: 'city',
        name: { ko: '모두시 로그인', en: 'City sign-in' },
        tier: 'oidc',
        path: '/oidc/city/start',
      },
      {
        key: 'pass',
        name: { ko: '휴대전화 본인확인', en: 'Mobile identity' },
        tier: 'identity',
        path: '/oidc/pass/start',
      },
    ],
    identityTier: (proof) =>
      /^(?:oidc|identity):/u.test(proof ?? '') ? (proof?.startsWith('oidc') ? 'oidc' : 'identity') : null,
    listEntry: (scope, tier, written) => Promise.resolve(`${scope}|${tier}|${written}`),
    forget: () => Promise.resolve(),
    async admit(scope, accepted, presented): Promise<AdmissionResult> {
      let reason: RefusalReason = 'nothingPresented';
      for (const [tier, read, right] of SHOWN) {
        const who = read(presented);
        if (who === undefined || !accepted.includes(tier)) continue;
        if (who.includes('young')) return { ok: false, reason: 'tooYoung' };
        if (tier === 'open' && !right.test(who)) await presented.network?.countUnproven();
        if (tier === 'open' || right.test(who)) return admitted(scope, tier, who, presented.account);
        if (who !== '') reason = WRONG[tier] ?? reason;
      }
      return { ok: false, reason };
    },
    readPass(scope, _accepted, pass, account): Promise<AdmissionResult> {
      if (pass === 'expired') return Promise.resolve({ ok: false, reason: 'passExpired' });
      for (const tier of TIER_KEYS) {
        const who = /"who":"([^"]+)"/u.exec(pass)?.[1] ?? '';
        const right = admitted(scope, tier, who, account);
        if (right.pass === pass) return Promise.resolve(right);
      }
      return Promise.resolve({ ok: false, reason: 'passInvalid' });
    },
  };
}

/** The code that is sent to everybody in tests. */
export const SENT_CODE = '1234-5678';

/** Sends nothing, and takes one code. */
export function fakeEmailCodes(): EmailCodes & { readonly asked: CodeRequest[] } {
  const asked: CodeRequest[] = [];
  return {
    asked,
    isOn: () => true,
    async request(_scope, wish) {
      await wish.network?.countLetter();
      if (!wish.address.includes('@')) return { ok: false, reason: 'addressWrong' };
      asked.push(wish);
      return { ok: true, state: `sent to ${wish.address.trim()}` };
    },
    confirm(_scope, state, typed) {
      if (!state.startsWith('sent to ')) return Promise.resolve({ ok: false, reason: 'emailCodeOver' });
      return Promise.resolve(
        typed === SENT_CODE
          ? { ok: true, proof: `proof of ${state}` }
          : { ok: false, reason: 'emailCodeWrong' },
      );
    },
  };
}

export function fakeCodes(): InvitationCodes {
  return {
    createBatch: (_scope, { count, label, kind = 'invitation' }) =>
      Promise.resolve({
        batch: { id: 'batch-0001-x', label, count, kind, createdAt: '2026-03-01T00:00:00.000Z' },
        codes: Array.from({ length: count }, (_, index) => `CODE-${String(index)}`),
      }),
    listBatches: () => Promise.resolve([]),
    sheet: ({ codes, title, address }) => [title.ko, title.en, address, ...codes].join('\n'),
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
