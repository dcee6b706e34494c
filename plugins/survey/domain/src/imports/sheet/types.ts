/** A kind of question as one line of a table says it. `date` and its like are short texts of a form of their own. */
export const SHEET_TYPES = [
  'radiogroup',
  'checkbox',
  'dropdown',
  'tagbox',
  'buttongroup',
  'rating',
  'ranking',
  'boolean',
  'text',
  'number',
  'date',
  'email',
  'tel',
  'comment',
  'multipletext',
  'matrix',
  'slider',
  'file',
  'html',
  'page',
] as const;

export type SheetType = (typeof SHEET_TYPES)[number];

/** What people call them, without spaces and marks; the first of each language is what we write ourselves. */
const WORDS: Readonly<Record<SheetType, { readonly ko: readonly string[]; readonly en: readonly string[] }>> =
  {
    radiogroup: {
      ko: [
        '하나 고르기',
        '단일 선택',
        '단일 선택형',
        '하나 선택',
        '객관식',
        '선다형',
        '단수 응답',
        '단일 응답',
      ],
      en: ['Choose one', 'single choice', 'single', 'select one', 'radio', 'multiple choice (single answer)'],
    },
    checkbox: {
      ko: ['여러 개 고르기', '복수 선택', '다중 선택', '복수 응답', '중복 응답', '여러 개 선택', '체크박스'],
      en: ['Choose several', 'multiple', 'multiple choice', 'select multiple', 'checkboxes', 'choose many'],
    },
    dropdown: {
      ko: ['목록에서 고르기', '목록', '드롭다운', '목록 선택'],
      en: ['Choose from a list', 'list', 'select'],
    },
    tagbox: { ko: ['목록에서 여러 개 고르기'], en: ['Choose several from a list'] },
    buttongroup: { ko: ['단추로 하나 고르기'], en: ['Choose one by button'] },
    rating: {
      ko: ['척도', '만족도', '만족도 척도', '점수', '평점', '리커트', '5점 척도', '7점 척도'],
      en: ['Scale', 'likert', 'likert scale', 'score'],
    },
    ranking: { ko: ['순위 매기기', '순위', '순위형'], en: ['Ranking', 'rank', 'order'] },
    boolean: { ko: ['예 · 아니요', '예/아니오', '예 아니요', '찬반'], en: ['Yes or no', 'yes/no', 'yes no'] },
    text: {
      ko: ['짧은 글', '단답', '단답형', '주관식', '주관식 단답', '한 줄', '단문'],
      en: ['Short text', 'short answer', 'line'],
    },
    number: { ko: ['숫자', '수', '숫자형'], en: ['Number', 'integer', 'numeric'] },
    date: { ko: ['날짜', '일자'], en: ['Date'] },
    email: { ko: ['전자우편', '이메일', '메일'], en: ['E-mail', 'email address'] },
    tel: { ko: ['전화번호', '전화', '연락처'], en: ['Phone', 'telephone', 'phone number'] },
    comment: {
      ko: ['긴 글', '서술', '서술형', '장문', '장문형', '주관식 서술', '자유 의견', '의견'],
      en: ['Long text', 'long answer', 'paragraph', 'essay', 'open', 'open ended'],
    },
    multipletext: { ko: ['짧은 글 여러 칸'], en: ['Several short texts'] },
    matrix: {
      ko: ['여러 항목을 같은 척도로', '표로 묻기', '표', '행렬', '행렬형', '매트릭스', '표형'],
      en: ['Several items on one scale', 'grid', 'table'],
    },
    slider: { ko: ['막대에서 고르기', '슬라이더'], en: ['Choose on a slider'] },
    file: { ko: ['파일 받기', '파일', '첨부', '파일 첨부'], en: ['Files', 'file upload', 'attachment'] },
    html: { ko: ['안내 글', '안내', '설명', '안내문'], en: ['Information', 'note', 'info'] },
    page: { ko: ['쪽', '페이지', '새 쪽', '장'], en: ['Page', 'section', 'new page'] },
  };

const compact = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s·/()._-]+/gu, '');

const TYPE_OF = new Map(
  SHEET_TYPES.flatMap((type) =>
    [type, ...WORDS[type].ko, ...WORDS[type].en].map((word) => [compact(word), type] as const),
  ),
);

/** @example typeIn('복수 응답') // 'checkbox' */
export const typeIn = (written: string): SheetType | undefined => TYPE_OF.get(compact(written));

/** As we write it ourselves. */
export const typeWord = (type: SheetType, words: 'ko' | 'en'): string => WORDS[type][words][0] ?? type;
