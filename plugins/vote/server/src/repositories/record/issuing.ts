import type { Storage } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { addParticipations, requestsOf, voterKey, type Participation } from './participations';

/** Somebody who asks for a token: the right is used up by asking, once, for one blinded message. */
export interface TokenWish extends Participation {
  readonly request: string;
}

/** `issued`: now or earlier, for this very message. `other`: for another one. `voted`: without a token. */
export type IssueOutcome = 'issued' | 'other' | 'voted';

export type IssueToken = (wish: TokenWish) => Promise<IssueOutcome>;

function outcomeOf(known: string | null | undefined, { request }: TokenWish): IssueOutcome {
  if (known === null) return 'voted';
  return known === undefined || known === request ? 'issued' : 'other';
}

async function issueAll(transaction: Knex, wishes: readonly TokenWish[]): Promise<readonly IssueOutcome[]> {
  const known = new Map(await requestsOf(transaction, wishes));
  const added: TokenWish[] = [];
  const outcomes = wishes.map((wish) => {
    const key = voterKey(wish);
    const earlier = known.get(key);
    if (earlier === undefined) {
      known.set(key, wish.request);
      added.push(wish);
    }
    return outcomeOf(earlier, wish);
  });
  await addParticipations(transaction, added);
  return outcomes;
}

/** Keeps who asked for what before anything is signed. */
export function createIssuing(storage: Storage): IssueToken {
  const issueInGroup = storage.grouped(issueAll);
  return async (wish) => {
    try {
      return await issueInGroup(wish);
    } catch (error) {
      // Another node was faster: the second look finds what it kept.
      if (!storage.isUniqueViolation(error)) throw error;
      return issueInGroup({ ...wish });
    }
  };
}
