import { canonicalJson } from '../manifest/canonical-json';
import { readApprovals } from './approvals';
import { type Channel, CHANNELS } from './channel';
import type { Fields } from './fields';

/** Who answers for the ballots of a group, by its channel: online every voter does so alone. */
export type GroupChannel =
  | { readonly channel: 'online' }
  /** Cast by an assistant: two people at least answer for the batch; sorted. */
  | { readonly channel: Exclude<Channel, 'online'>; readonly approvedBy: readonly string[] };

/**
 * Says that the next so many leaves were committed together: sorted, so that nobody can tell who came first. All of them
 * came through one channel.
 */
export type GroupLeaf = GroupChannel & { readonly kind: 'group'; readonly ballots: number };

export function readGroup(fields: Fields): GroupLeaf {
  const group = { kind: 'group', ballots: fields.wholeNumber('ballots', 1) } as const;
  const channel = fields.oneOf('channel', CHANNELS);
  return channel === 'online'
    ? { ...group, channel }
    : { ...group, channel, approvedBy: readApprovals(fields) };
}

/** The text of a group marker; ballots follow it. */
export function writeGroupLeaf(leaf: GroupLeaf): string {
  return canonicalJson(leaf);
}
