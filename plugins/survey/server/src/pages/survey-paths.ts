/** Addresses of a survey's pages, below base path and locale. */
export const surveyPaths = {
  start: (slug: string): string => `/surveys/${slug}`,
  drafts: (slug: string): string => `/surveys/${slug}/drafts`,
  page: (slug: string, token: string, index: number): string =>
    `/surveys/${slug}/drafts/${token}/pages/${String(index + 1)}`,
  review: (slug: string, token: string): string => `/surveys/${slug}/drafts/${token}/review`,
  responses: (slug: string): string => `/surveys/${slug}/responses`,
  receipt: (slug: string, number: string): string => `/surveys/${slug}/receipts/${number}`,
  results: (slug: string): string => `/surveys/${slug}/results`,
};

export const SECTION = 'surveys';
