export const commentSuffix = '-Comment';

/** The key under which SurveyJS stores the text of "other" or a comment. */
export function commentKey(question: string): string {
  return `${question}${commentSuffix}`;
}

/** The key under which SurveyJS stores the totals of a matrix. */
export function totalKey(question: string): string {
  return `${question}-total`;
}
