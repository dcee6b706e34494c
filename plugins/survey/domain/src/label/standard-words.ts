/** Words for choices to which an author gave none. Everything else that is said on a page is the page's business. */
export interface StandardWords {
  readonly none: string;
  readonly refuse: string;
  readonly dontknow: string;
  readonly other: string;
  readonly yes: string;
  readonly no: string;
}

const english: StandardWords = {
  none: 'None',
  refuse: 'I would rather not say',
  dontknow: 'I do not know',
  other: 'Other',
  yes: 'Yes',
  no: 'No',
};
const korean: StandardWords = {
  none: '없음',
  refuse: '답하고 싶지 않음',
  dontknow: '잘 모르겠음',
  other: '기타',
  yes: '예',
  no: '아니요',
};

export function standardWords(locale: string): StandardWords {
  return locale.split('-')[0] === 'ko' ? korean : english;
}
