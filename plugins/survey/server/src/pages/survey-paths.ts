/** Addresses of a survey's pages, below base path and locale. */
export const surveyPaths = {
  start: (slug: string): string => `/surveys/${slug}`,
  admission: (slug: string): string => `/surveys/${slug}/admission`,
  drafts: (slug: string): string => `/surveys/${slug}/drafts`,
  page: (slug: string, token: string, index: number): string =>
    `/surveys/${slug}/drafts/${token}/pages/${String(index + 1)}`,
  file: (slug: string, token: string, id: string): string => `/surveys/${slug}/drafts/${token}/files/${id}`,
  review: (slug: string, token: string): string => `/surveys/${slug}/drafts/${token}/review`,
  later: (slug: string, token: string): string => `/surveys/${slug}/drafts/${token}/later`,
  mail: (slug: string, token: string): string => `/surveys/${slug}/drafts/${token}/mail`,
  consent: (slug: string, token: string): string => `/surveys/${slug}/drafts/${token}/consent`,
  scriptedConsent: (slug: string): string => `/surveys/${slug}/consent`,
  mine: (slug: string): string => `/surveys/${slug}/my-response`,
  mineFile: (slug: string): string => `/surveys/${slug}/my-response/file`,
  withdrawal: (slug: string): string => `/surveys/${slug}/my-response/withdrawal`,
  withdrawn: (slug: string): string => `/surveys/${slug}/my-response/withdrawn`,
  resume: (slug: string): string => `/surveys/${slug}/resume`,
  responses: (slug: string): string => `/surveys/${slug}/responses`,
  /** @param shown the code on its way, sealed; '' where it is not shown */
  receipt: (slug: string, number: string, shown = ''): string =>
    `/surveys/${slug}/receipts/${number}${shown === '' ? '' : `?shown=${shown}`}`,
  results: (slug: string): string => `/surveys/${slug}/results`,
};

export const SECTION = 'surveys';
