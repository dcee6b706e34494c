import { useMemo, useSyncExternalStore } from 'react';
import type { OutlineEntry } from '../../../../domain/src/editing';
import { useEditor } from '../state/editor-context';
import {
  countsOf,
  openRemarks,
  placeKey,
  type Counts,
  type Remark,
  type Reviewed,
} from '../../../../domain/src/checks';

export function useAcknowledged(): ReadonlySet<string> {
  const { acknowledged } = useEditor().reviewing;
  return useSyncExternalStore(acknowledged.subscribe, acknowledged.get);
}

/** What was found last; `null` until the questionnaire was looked through once. */
export function useReviewed(): Reviewed | null {
  const { reviewer } = useEditor().reviewing;
  return useSyncExternalStore(reviewer.subscribe, reviewer.get);
}

export interface Findings {
  readonly reviewed: Reviewed | null;
  readonly counts: Counts;
}

/** What was found in the questionnaire when it was looked through last. */
export function useFindings(): Findings {
  const reviewed = useReviewed();
  const acknowledged = useAcknowledged();
  const counts = useMemo(() => countsOf(reviewed?.remarks ?? [], acknowledged), [reviewed, acknowledged]);
  return useMemo(() => ({ reviewed, counts }), [reviewed, counts]);
}

const NONE: readonly Remark[] = [];

/** What was found in one page, panel or question and is still open. */
export function useRemarksAt(entry: OutlineEntry): readonly Remark[] {
  const { reviewer } = useEditor().reviewing;
  const acknowledged = useAcknowledged();
  const key = placeKey(entry);
  const remarks = useSyncExternalStore(reviewer.subscribe, () => reviewer.get()?.byPlace.get(key) ?? NONE);
  return useMemo(() => openRemarks(remarks, acknowledged), [remarks, acknowledged]);
}
