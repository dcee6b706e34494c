import type { PaperWords } from './paper-answer';

interface SheetWords extends PaperWords {
  readonly required: string;
  readonly page: (number: number) => string;
  /** Of a version that was published; of a draft where there is none. */
  readonly version: (number: number | null) => string;
}

const KO: SheetWords = {
  yes: '예',
  no: '아니요',
  special: {
    other: '기타 (                    )',
    none: '해당 없음',
    dontKnow: '잘 모르겠음',
    refuse: '답하지 않겠음',
  },
  required: '필수',
  page: (number) => `${String(number)}쪽`,
  version: (number) => (number === null ? '초안' : `${String(number)}판`),
};

const EN: SheetWords = {
  yes: 'Yes',
  no: 'No',
  special: {
    other: 'Other (                    )',
    none: 'None of these',
    dontKnow: 'Don’t know',
    refuse: 'Rather not say',
  },
  required: 'required',
  page: (number) => `Page ${String(number)}`,
  version: (number) => (number === null ? 'Draft' : `Version ${String(number)}`),
};

/** Words on paper are the respondent's, not the admin's. */
export const paperWords = (locale: string): SheetWords => (locale === 'ko' ? KO : EN);
