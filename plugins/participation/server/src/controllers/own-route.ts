import type { CitizenReply, CitizenRequest, CitizenRoute, Locale } from '../../../contracts';

/** Redirects that set a cookie or lead to another site. Only this plugin may send them. */
export type OwnReply =
  /** Also begins (`string`) or ends (`null`) a session. */
  | { readonly kind: 'session'; readonly path: string; readonly session: string | null }
  /** To an identity provider, with what is taken along. */
  | { readonly kind: 'leave'; readonly url: string; readonly flow: string }
  /** Back from one, with who this is (`string`) or without (`null`). */
  | {
      readonly kind: 'identified';
      readonly path: string;
      readonly locale: Locale;
      readonly identity: string | null;
    };

export interface OwnRoute extends Omit<CitizenRoute, 'handle'> {
  /** @param flow what this browser took along to an identity provider, sealed; `null` for nothing */
  readonly handle: (request: CitizenRequest, flow: string | null) => Promise<CitizenReply | OwnReply>;
}
