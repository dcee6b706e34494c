import type { Html } from '../page-kit/src';
import type { Locale, LocalizedText } from '../domain/src/locale';
import type { NetworkCounts } from './network';
import type { TierKey } from './tiers';

/** Someone signed in on the citizen site. Never stored beside an answer or a ballot. */
export interface Account {
  readonly id: number;
  readonly name: string;
}

/**
 * A file that came with a form. Name and type are what the browser said, nothing more; of a file that is not `received`
 * nothing was kept, so that the form's other fields can be saved and the citizen told.
 */
export type UploadedFile = {
  /** Name of the form field. */
  readonly field: string;
  readonly name: string;
  readonly type: string;
} & (
  | {
      readonly state: 'received';
      readonly size: number;
      /** Where its content is until the request has been answered. */
      readonly path: string;
    }
  | { readonly state: 'tooLarge' }
  /** No place on the disk, or no right to write there. */
  | { readonly state: 'notKept' }
);

/** What may come with one form, and where it is put until the request has been answered. */
export interface UploadLimits {
  /** Absolute; made when it is missing. */
  readonly folder: string;
  readonly maxFiles: number;
  /** Of one file, in bytes. */
  readonly maxFileBytes: number;
  /** Of the whole request, in bytes: files and all that goes with them. */
  readonly maxBytes: number;
}

/** What a citizen's browser sent: nothing, an HTML form, one with files, or JSON from a script. All of it untrusted. */
export type RequestBody =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'multipart';
      readonly entries: readonly (readonly [string, string])[];
      /** Without the inputs in which nothing was chosen. */
      readonly files: readonly UploadedFile[];
    }
  | { readonly kind: 'form'; readonly entries: readonly (readonly [string, string])[] }
  /** `text` is what `value` was read from: a key that is there twice is seen only there. */
  | { readonly kind: 'json'; readonly value: unknown; readonly text?: string };

export interface CitizenRequest extends NetworkCounts {
  readonly method: 'GET' | 'POST';
  readonly locale: Locale;
  /** Path below `<base path>/<locale>`, always starting with `/`. */
  readonly path: string;
  /** Decoded `:name` segments of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: RequestBody;
  /** True when the page is shown inside another site's frame. */
  readonly embedded: boolean;
  readonly accepts: 'html' | 'json';
  readonly account: Account | null;
  /** Sealed: an identity provider has just said who this is. For `Presented.oidcProof`, once. */
  readonly identityProof: string | null;
  /** The instant the request arrived. Handlers never read a clock of their own. */
  readonly now: Date;
  /** IANA name of the zone in which dates are printed, e.g. `Asia/Seoul`. */
  readonly timeZone: string;
  /** Address of a path below base path and locale, keeping the embedded mode: `link('/surveys/x')`. */
  link(path: string, locale?: Locale): string;
  /** The same path as an address to write down and open anywhere: whole, and not embedded. */
  address(path: string): string;
}

export interface Page {
  /** What the tab says, without the site's name: "이용과 만족 (4쪽 중 2쪽) – 2025년 주민 만족도 조사". */
  readonly title: string;
  /** What lists of search engines and links in messengers say of a public page; the site's own words when absent. */
  readonly description?: string;
  /** Content of `<main>`. */
  readonly body: Html;
  /** Key of the navigation section this page belongs to. */
  readonly section?: string;
  /** Class of `<html>`, e.g. `has-tally`. */
  readonly htmlClass?: string;
  /** Assets below `<base path>/assets/`, e.g. `survey/surveyjs.js`; loaded deferred. */
  readonly scripts?: readonly string[];
  /**
   * Assets that are loaded once somebody begins to use a form with `data-later`, and before it is sent: what the page does not
   * need to be read.
   */
  readonly laterScripts?: readonly string[];
  readonly styles?: readonly string[];
  /** Where the language switch leads, below base path and locale; the request's own path when absent. */
  readonly languagePath?: string;
  /**
   * `public`: the same for everyone. `private`: somebody's answers or receipt, stored nowhere.
   * `returnable`: private, but the reply to a form, so "back" may show it once more.
   */
  readonly privacy?: 'public' | 'private' | 'returnable';
  /** Asks the browser to forget earlier pages of this site: after a ballot is cast, "back" shows nothing. */
  readonly clearsCache?: boolean;
}

export type CitizenReply =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly page: Page;
      /** The `identityProof` of the request was used, and leaves the browser. */
      readonly endsIdentity?: boolean;
    }
  /** See Other: after every successful POST, so that reload and back never send twice. */
  | { readonly kind: 'redirect'; readonly path: string }
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly value: unknown;
      /** Seconds after which trying again makes sense, with 429 and 503. */
      readonly retryAfter?: number;
    }
  | {
      readonly kind: 'file';
      readonly filename: string;
      readonly contentType: string;
      /** A text, or bytes as they come. */
      readonly content: string | AsyncIterable<Uint8Array>;
    };

/**
 * How often one network may call a route: reading, sending, or guessing (passwords). `admission` is as often as sending, for a
 * whole hall may come from one address; it is for forms with codes, which stand on no page afterwards, and what was wrong in
 * them is counted by `NetworkCounts`.
 */
export type RateClass = 'read' | 'write' | 'admission' | 'attempt';

/** What one network is limited in: calling routes, and what `NetworkCounts` counts. */
export type RateLimit = RateClass | 'unproven' | 'letter' | `admission:${TierKey}`;

export interface CitizenRoute {
  readonly method: 'GET' | 'POST';
  /** Below `<base path>/<locale>`, with `:name` segments: `/surveys/:slug`. */
  readonly path: string;
  readonly rate: RateClass;
  /** Largest body accepted, in bytes. 64 KiB when absent. */
  readonly maxBodyBytes?: number;
  /** Only a route that says so takes files. */
  readonly uploads?: UploadLimits;
  readonly handle: (request: CitizenRequest) => Promise<CitizenReply>;
}

/** Something a citizen can take part in, as lists show it. */
export interface ParticipationItem {
  readonly title: string;
  readonly summary: string;
  /** Path below base path and locale. */
  readonly path: string;
  readonly state: 'open' | 'upcoming' | 'closed';
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  /** What the button says: "투표하기". */
  readonly action: string;
  readonly resultsPath: string | null;
  /** How many took part, where that may be shown. */
  readonly participants: number | null;
}

/** A kind of participation with its place in the navigation: surveys, votes. */
export interface CitizenSection {
  readonly key: string;
  readonly path: string;
  readonly title: LocalizedText;
  /** The word on an item's tag: "설문", "투표". */
  readonly itemName: LocalizedText;
  readonly list: (locale: Locale, now: Date) => Promise<readonly ParticipationItem[]>;
}

/** Paths and schemas of one plugin's part of the OpenAPI description. */
export interface ApiDescription {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly schemas?: Readonly<Record<string, unknown>>;
}

/** Strapi service `plugin::participation.site`. */
export interface CitizenSite {
  addRoutes(routes: readonly CitizenRoute[]): void;
  addSection(section: CitizenSection): void;
  /** Serves the files of `folder` (absolute) below `<base path>/assets/<name>/`. */
  addAssets(name: string, folder: string): void;
  /** Absolute path on this server of such a file, `<name>/<file>`, with the fingerprint of its content. */
  assetAddress(path: string): string;
  addApiDescription(part: ApiDescription): void;
  /** Absolute path on this server, for links in the admin: `/participate/ko/surveys/x`. */
  address(locale: Locale, path: string): string;
}
