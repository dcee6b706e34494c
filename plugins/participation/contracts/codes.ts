import type { LocalizedText } from '../domain/src/locale';

/** `invitation`: for a letter or an e-mail. `onsite`: for slips that are handed out where people come together. */
export type CodeKind = 'invitation' | 'onsite';

export interface CodeBatch {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly kind: CodeKind;
}

/** What stands on a sheet of slips besides the codes. */
export interface SheetWishes {
  readonly codes: readonly string[];
  readonly title: LocalizedText;
  /** Where the code is typed: a whole address. The QR code holds it with the code behind `#`, which is sent to no server. */
  readonly address: string;
}

/** Strapi service `plugin::participation.codes`. Codes are returned once and kept only as keyed hashes. */
export interface InvitationCodes {
  /** @throws Error when the scope is forgotten */
  createBatch(
    scope: string,
    wanted: { readonly count: number; readonly label: string; readonly kind?: CodeKind },
  ): Promise<{ readonly batch: CodeBatch; readonly codes: readonly string[] }>;
  listBatches(scope: string): Promise<readonly CodeBatch[]>;
  /** An HTML page of its own, eight slips on a sheet of A4, in Korean and English; it holds the codes. */
  sheet(wishes: SheetWishes): string;
}
