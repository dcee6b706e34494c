import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Locale } from '../../../contracts';
import { isUnavailable } from '../../../domain/src';

export const SITE_UID = 'plugin::participation.site';

const linkSchema = z.object({
  label: z.string().min(1),
  // Only what a browser may follow from our page: another page of the site, the web, mail or a telephone.
  url: z.string().regex(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/u),
});

const contentSchema = z.object({
  cityName: z.string().nullish(),
  serviceName: z.string().nullish(),
  tagline: z.string().nullish(),
  footerNotice: z.string().nullish(),
  contact: z.string().nullish(),
  links: z.array(z.unknown()).nullish(),
  theme: z.unknown(),
});

export interface SiteContent {
  readonly cityName: string;
  readonly serviceName: string;
  readonly tagline: string;
  readonly footerNotice: string;
  readonly contact: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly theme: unknown;
}

const EMPTY: SiteContent = {
  cityName: '',
  serviceName: '',
  tagline: '',
  footerNotice: '',
  contact: '',
  links: [],
  theme: null,
};

function toContent(document: unknown): SiteContent {
  if (document === null || document === undefined) return EMPTY;
  const content = contentSchema.parse(document);
  const links = (content.links ?? []).flatMap((link) => {
    const read = linkSchema.safeParse(link);
    return read.success ? [read.data] : [];
  });
  return {
    cityName: content.cityName ?? '',
    serviceName: content.serviceName ?? '',
    tagline: content.tagline ?? '',
    footerNotice: content.footerNotice ?? '',
    contact: content.contact ?? '',
    links,
    theme: content.theme,
  };
}

export interface SiteContentRepository {
  /**
   * What the city wrote for its header and footer, or empty texts. A page that says that the database is away needs a header
   * too: then it is what was read last.
   */
  find(locale: Locale): Promise<SiteContent>;
}

/** @param maxAgeMs how long a page may show what has just been changed on another node */
export function createSiteContentRepository(
  strapi: Core.Strapi,
  now: () => Date,
  maxAgeMs = 5_000,
): SiteContentRepository {
  async function load(locale: Locale, known: SiteContent | undefined): Promise<SiteContent> {
    try {
      return toContent(await strapi.documents(SITE_UID).findFirst({ locale }));
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      strapi.log.error(error);
      return known ?? EMPTY;
    }
  }

  const kept = new Map<Locale, { readonly at: number; readonly content: SiteContent }>();
  return {
    async find(locale) {
      const known = kept.get(locale);
      if (known !== undefined && now().getTime() - known.at < maxAgeMs) return known.content;
      const content = await load(locale, known?.content);
      kept.set(locale, { at: now().getTime(), content });
      return content;
    },
  };
}
