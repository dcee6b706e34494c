import type {
  AdmissionResult,
  Condition,
  EligibilityTier,
  Identified,
  Presented,
  RefusalReason,
  TierKey,
} from '../../../contracts';
import { conditionRefusal } from '../../../domain/src';
import type { Passes } from './passes';
import type { ScopeHash } from './scope-keys';

export interface AdmittingParts {
  readonly tiers: readonly EligibilityTier[];
  readonly hashes: ScopeHash;
  readonly passes: Pick<Passes, 'seal'>;
}

/** What somebody wants to take part in. */
export interface Wish {
  readonly scope: string;
  readonly accepted: readonly TierKey[];
  readonly presented: Presented;
  readonly conditions: readonly Condition[];
}

type Refused = AdmissionResult & { readonly ok: false };

const refused = (reason: RefusalReason): Refused => ({ ok: false, reason });

/** A person's entry on a list: their hash within the scope, other than the one they take part under. */
export const listEntryOf = (
  { hashes }: Pick<AdmittingParts, 'hashes'>,
  scope: string,
  tier: TierKey,
  identifier: string,
): Promise<string> => hashes.hash(scope, `list|${tier}|${identifier}`);

/** Yes or no. Claims and entry go no further than this. */
async function mayNot(
  parts: AdmittingParts,
  { scope, conditions }: Wish,
  tier: TierKey,
  { identifier, claims = {} }: Identified,
): Promise<RefusalReason | null> {
  if (conditions.length === 0) return null;
  return conditionRefusal(conditions, {
    claims,
    listEntry: await listEntryOf(parts, scope, tier, identifier),
  });
}

/** A right cannot be taken back: everything that can refuse it comes first, and then what was shown is used up. */
async function giveRight(
  parts: AdmittingParts,
  wish: Wish,
  tier: TierKey,
  person: Identified,
): Promise<AdmissionResult> {
  const refusal = await mayNot(parts, wish, tier, person);
  if (refusal !== null) return refused(refusal);
  const { scope, presented } = wish;
  await presented.network?.countAdmission(tier);
  const used = (await person.use?.()) ?? null;
  if (used !== null) return refused(used);
  const subject = await parts.hashes.hash(scope, `${tier}|${person.identifier}`);
  const pass = parts.passes.seal({ scope, tier, subject, account: presented.account });
  return { ok: true, admission: { tier, subject }, pass };
}

/**
 * What the tiers make of what was shown: the first that knows somebody decides, or else the first reason why none does.
 *
 * @throws ScopeForgotten
 */
export async function tryTiers(parts: AdmittingParts, wish: Wish): Promise<AdmissionResult> {
  let reason: RefusalReason | null = null;
  for (const tier of parts.tiers.filter(({ key }) => wish.accepted.includes(key))) {
    const found = await tier.identify(wish.scope, wish.presented);
    if (found?.ok === true) return giveRight(parts, wish, tier.key, found);
    reason ??= found?.reason ?? null;
  }
  return refused(reason ?? 'nothingPresented');
}
