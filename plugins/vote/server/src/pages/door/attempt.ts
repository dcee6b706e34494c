import type { CitizenRequest, EmailRefusal, RefusalReason } from '@modu/participation/contracts';
import { refusalTexts } from '@modu/participation/page-kit';
import { texts } from '../../texts';
import { doorTexts } from '../../texts/door';

/** By which of the page's forms somebody tried to come in. */
export type Way = 'code' | 'email' | 'identity' | 'account' | 'open';

/** What was tried and why it opened nothing; `null` before anything was. */
export interface Attempt {
  /** What was typed: a code, or an address. */
  readonly code: string;
  readonly reason: RefusalReason | EmailRefusal | null;
  /** The code's where nothing else is said. */
  readonly way?: Way;
}

/** Where a message about each way leads. */
export const PLACES: Readonly<Record<Way, string>> = {
  code: 'code',
  email: 'address',
  identity: 'identity',
  account: 'account',
  open: 'open',
};

export const wayOf = ({ way = 'code' }: Attempt): Way => way;

/** Why the door stayed shut, and what to do next. */
export function reasonText({ locale }: CitizenRequest, attempt: Attempt): string | null {
  const { reason } = attempt;
  if (reason === null) return null;
  const way = wayOf(attempt);
  if (reason === 'nothingPresented' && (way === 'identity' || way === 'account'))
    return doorTexts[locale][way].nothing;
  return { ...refusalTexts[locale], ...texts[locale].refusals }[reason];
}
