import type { Storage } from '@modu/participation/contracts';
import { type Act, type ActLeaf, type RecordState, writeActLeaf } from '../../../../domain/src';
import { lockHead, saveHead, type RecordHead } from './heads';
import { removeTokenKeys } from './keys';
import { appendLeaves } from './leaves';

/** The state after an act, where it changes. */
const STATES: Readonly<Partial<Record<Act['act'], RecordState>>> = {
  cancel: 'cancelled',
  close: 'closed',
  result: 'counted',
};

function headAfter(head: RecordHead, leaf: ActLeaf): RecordHead {
  // A result that was published before stands no longer; a new one has to follow.
  const excluded = leaf.act === 'exclude' && head.state === 'counted' ? 'closed' : head.state;
  return {
    ...head,
    state: STATES[leaf.act] ?? excluded,
    closesAt: leaf.act === 'extend' ? leaf.closesAt : head.closesAt,
  };
}

/**
 * Appends what officials did to a record, one act after the other, however many nodes try.
 *
 * @param decide what is to be appended, given how far the record has come; `null` for nothing
 * @returns what was appended
 */
export const createActWriter =
  (storage: Pick<Storage, 'transaction'>) =>
  (pollId: string, decide: (head: RecordHead) => ActLeaf | null): Promise<ActLeaf | null> =>
    storage.transaction(async (transaction) => {
      const head = await lockHead(transaction, pollId);
      const leaf = head === null ? null : decide(head);
      if (head === null || leaf === null) return null;
      const frontier = await appendLeaves(transaction, head, [{ text: writeActLeaf(leaf), nullifier: null }]);
      await saveHead(transaction, { ...headAfter(head, leaf), frontier });
      // From here on nobody can make a token, whoever comes by the database later.
      if (leaf.act === 'close' || leaf.act === 'cancel') await removeTokenKeys(transaction, pollId);
      return leaf;
    });

export type WriteAct = ReturnType<typeof createActWriter>;
