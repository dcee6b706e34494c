/** What a text is to the people who read it. */
export type TextKind =
  | 'title'
  | 'description'
  | 'choice'
  | 'row'
  | 'column'
  | 'item'
  | 'label'
  | 'placeholder'
  | 'message'
  | 'html'
  | 'other';

/** Where a text stands, in terms of what an author sees. */
export interface TextPlace {
  readonly part: 'survey' | 'page' | 'panel' | 'question';
  /** Of the page, or of the question among all that ask something, from 1; undefined for the survey, panels and plain texts. */
  readonly number: number | undefined;
  /** Of the page, panel or question, as conditions call it. */
  readonly name: string;
  /** The type of the question, as SurveyJS calls it; '' for what is none. */
  readonly type: string;
  readonly kind: TextKind;
  /** Which choice, row, column, item or message, from 1. */
  readonly ordinal: number | undefined;
  /** Which of the questions that are asked in each row or panel, from 1. */
  readonly inner: number | undefined;
}

const KINDS = new Map<string, TextKind>([
  ['title', 'title'],
  ['description', 'description'],
  ['html', 'html'],
  ['placeholder', 'placeholder'],
]);

const PARTS = new Map<string, TextKind>([
  ['choices', 'choice'],
  ['rateValues', 'choice'],
  ['rows', 'row'],
  ['columns', 'column'],
  ['items', 'item'],
  ['validators', 'message'],
]);

/** What a text is, by its property and by the list that its object stands in. */
export function kindOf(property: string, list: string): TextKind {
  const isName = property === 'text' || property === 'title';
  const ofList = PARTS.get(list);
  if (isName && ofList !== undefined) return ofList;
  const known = KINDS.get(property);
  if (known !== undefined) return known;
  if (property.endsWith('ErrorText')) return 'message';
  if (/^(?:other|none|refuse|dontKnow|selectAll)Text$/u.test(property)) return 'choice';
  return /^(?:label|min|max)/u.test(property) ? 'label' : 'other';
}

const WORDS: Readonly<Record<TextKind, { readonly ko: string; readonly en: string }>> = {
  title: { ko: '제목', en: 'title' },
  description: { ko: '설명', en: 'description' },
  choice: { ko: '선택지', en: 'choice' },
  row: { ko: '행', en: 'row' },
  column: { ko: '열', en: 'column' },
  item: { ko: '항목', en: 'item' },
  label: { ko: '이름표', en: 'label' },
  placeholder: { ko: '입력 안내', en: 'placeholder' },
  message: { ko: '안내 문구', en: 'message' },
  html: { ko: '글', en: 'text' },
  other: { ko: '문구', en: 'wording' },
};

const PART_WORDS = {
  survey: { ko: '설문', en: 'Survey' },
  page: { ko: '쪽', en: 'Page' },
  panel: { ko: '묶음', en: 'Block' },
  question: { ko: '질문', en: 'Question' },
} as const;

/**
 * A place as people say it.
 *
 * @example placeInWords(place, 'ko') // '5번 선택지 3'
 */
export function placeInWords(place: TextPlace, language: 'ko' | 'en'): string {
  const { part, kind, ordinal, inner } = place;
  const isQuestionTitle = part === 'question' && kind === 'title';
  const what = isQuestionTitle ? { ko: '질문', en: 'question' }[language] : WORDS[kind][language];
  const counted = ordinal === undefined ? what : `${what} ${ordinal}`;
  const within = inner === undefined ? '' : { ko: ` 안 ${inner}번째`, en: `, part ${inner}` }[language];
  return language === 'ko'
    ? `${whereInKorean(place)}${within} ${counted}`
    : `${whereInEnglish(place)}${within}, ${counted}`;
}

function whereInKorean({ part, number, name }: TextPlace): string {
  if (number !== undefined) return part === 'page' ? `${number}쪽` : `${number}번`;
  return part === 'survey' || name === '' ? PART_WORDS[part].ko : `${PART_WORDS[part].ko} ‘${name}’`;
}

function whereInEnglish({ part, number, name }: TextPlace): string {
  if (number !== undefined) return `${PART_WORDS[part].en} ${number}`;
  return part === 'survey' || name === '' ? PART_WORDS[part].en : `${PART_WORDS[part].en} “${name}”`;
}
