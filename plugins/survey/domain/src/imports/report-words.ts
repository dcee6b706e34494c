import { inPlainWords } from './plain-words';
import type { AssumedCode, ImportNote, ImportRefusal, LostCode } from './report';

type Language = 'ko' | 'en';
/** {what} and {detail} stand for those of the note. */
type Sentence = Readonly<Record<Language, string>>;

const ASSUMED_SENTENCES: Readonly<Record<AssumedCode, Sentence>> = {
  languageGuessed: {
    ko: '원래 언어가 적혀 있지 않아 ‘{what}’ 코드의 언어로 보았습니다.',
    en: 'The file does not say its own language; we took it for “{what}”.',
  },
  groupsBecamePages: {
    ko: '가장 바깥 묶음을 쪽으로 나누었습니다.',
    en: 'The outermost groups became pages.',
  },
  renamed: { ko: '자료 이름 ‘{what}’ → ‘{detail}’', en: 'Data name “{what}” became “{detail}”.' },
  typeReplaced: {
    ko: '‘{what}’ 종류를 가장 가까운 ‘{detail}’ 종류로 바꾸었습니다.',
    en: 'Type “{what}” became “{detail}”, the nearest there is.',
  },
  typeGuessed: {
    ko: '종류가 적혀 있지 않아 ‘{what}’(으)로 보았습니다.',
    en: 'No type is written; we took it for “{what}”.',
  },
  splitInTwo: {
    ko: '척도가 둘인 표를 두 질문으로 나누었습니다.',
    en: 'A table with two scales became two questions.',
  },
  formattingRemoved: { ko: '제목의 글꼴과 서식을 뺐습니다.', en: 'Formatting was taken out of the title.' },
  calculatedAsDefault: {
    ko: '계산한 값을 처음 값으로 넣습니다. 응답자가 고칠 수 있습니다.',
    en: 'The calculated value is filled in first and can be changed.',
  },
  choiceRepeated: {
    ko: '같은 값의 선택지가 둘 있어 앞의 것만 두었습니다: {what}',
    en: 'Two choices had one value; the first was kept: {what}',
  },
  newerVersion: {
    ko: '이 편집기가 아는 것보다 새 판({what})에서 만든 파일입니다. 빠진 것이 없는지 살펴보시기 바랍니다.',
    en: 'The file was made with a newer version ({what}) than this editor knows. Please check that nothing is missing.',
  },
  circularKept: {
    ko: '조건이 서로를 가리킵니다. 그대로 두었으니 뜻하신 것인지 살펴보시기 바랍니다: {what}',
    en: 'Conditions depend on each other. They were kept; please check that this is meant: {what}',
  },
  shownByScript: {
    ko: '‘{what}’ 기능은 그대로 두었습니다. 스크립트를 쓰는 화면에서만 보입니다.',
    en: '“{what}” was kept; it works only on pages that use scripts.',
  },
};

const LOST_SENTENCES: Readonly<Record<LostCode, Sentence>> = {
  condition: {
    ko: '조건을 옮기지 못했습니다. 항상 보입니다: {what}',
    en: 'The condition could not be taken over; the question is always shown: {what}',
  },
  constraint: {
    ko: '답을 확인하는 규칙을 옮기지 못했습니다: {what}',
    en: 'The rule that checks answers could not be taken over: {what}',
  },
  calculation: {
    ko: '계산식을 옮기지 못했습니다: {what}',
    en: 'The calculation could not be taken over: {what}',
  },
  choiceFilter: {
    ko: '선택지를 거르는 조건을 옮기지 못했습니다. 선택지가 모두 보입니다: {what}',
    en: 'The filter of choices could not be taken over; all choices are shown: {what}',
  },
  appearance: {
    ko: '모양 설정을 옮기지 않았습니다: {what}',
    en: 'A setting of appearance was left out: {what}',
  },
  property: { ko: '설정을 옮기지 못했습니다: {what}', en: 'A setting could not be taken over: {what}' },
  media: {
    ko: '그림·소리·영상 파일은 들어 있지 않습니다. 따로 올려야 합니다: {what}',
    en: 'Pictures, sound and video are not in the file and have to be uploaded: {what}',
  },
  metadata: {
    ko: '응답자의 기기에서 저절로 모으는 정보는 받지 않습니다: {what}',
    en: 'Information that is gathered from the device by itself is not collected: {what}',
  },
  typeUnknown: {
    ko: '모르는 종류라 옮기지 못했습니다: {what}',
    en: 'This type is not known and was left out: {what}',
  },
  externalChoices: {
    ko: '다른 파일에 있는 선택지는 옮기지 못했습니다. 글로 답하는 질문이 되었습니다: {what}',
    en: 'Choices in another file could not be taken over; the answer is text now: {what}',
  },
  noChoices: {
    ko: '선택지 목록이 파일에 없습니다. 글로 답하는 질문이 되었습니다: {what}',
    en: 'The list of choices is not in the file; the answer is text now: {what}',
  },
  choicesUneven: {
    ko: '언어마다 선택지나 항목의 수가 달라 ‘{what}’ 쪽 글을 옮기지 못했습니다.',
    en: 'The languages have different numbers of choices or items; those of “{what}” were left out.',
  },
  repeatCount: {
    ko: '되풀이 횟수를 옮기지 못했습니다. 응답자가 칸을 더합니다: {what}',
    en: 'How often it repeats could not be taken over; respondents add entries themselves: {what}',
  },
  pattern: {
    ko: '답의 형식을 확인하는 정규식을 안전하게 쓸 수 없어 뺐습니다: {what}',
    en: 'The pattern that checks answers cannot be run safely and was left out: {what}',
  },
  softMandatory: {
    ko: '비워 두면 한 번 물어보는 ‘약한 필수’는 없습니다. 선택 질문이 되었습니다.',
    en: 'There is no “soft” mandatory; the question is optional now.',
  },
  pipedText: {
    ko: '문구에 끼워 넣는 값을 옮기지 못했습니다: {what}',
    en: 'A value inside the text could not be taken over: {what}',
  },
  table: { ko: '이 부분은 옮기지 않았습니다: {what}', en: 'This part was left out: {what}' },
  languageUnknown: {
    ko: '어느 언어인지 알 수 없는 열을 옮기지 못했습니다: {what}',
    en: 'A column whose language is not known was left out: {what}',
  },
  nameless: { ko: '이름이 없어 옮기지 못했습니다: {what}', en: 'Left out, since it has no name: {what}' },
  broken: { ko: '편집기에서 손보아야 합니다: {what}', en: 'This has to be mended in the editor: {what}' },
};

const REFUSAL_SENTENCES: Readonly<Record<ImportRefusal['code'], Sentence>> = {
  notThisKind: {
    ko: '고르신 형식의 파일이 아닙니다. 다른 형식을 골라 주시기 바랍니다.',
    en: 'This is not a file of the chosen kind. Please choose another kind.',
  },
  newerFormat: {
    ko: '더 새로운 판에서 만든 파일이라 열 수 없습니다({what}). 프로그램을 올린 뒤 다시 해 보시기 바랍니다.',
    en: 'The file comes from a newer version ({what}) and cannot be opened. Please update and try again.',
  },
  noSurveySheet: { ko: '‘survey’ 시트가 없습니다.', en: 'There is no sheet “survey”.' },
  noTypeColumn: {
    ko: '‘survey’ 시트에 ‘type’ 열과 ‘name’ 열이 있어야 합니다.',
    en: 'The sheet “survey” needs the columns “type” and “name”.',
  },
  noQuestionColumn: {
    ko: '첫 줄에 ‘질문’ 열이 있는 표도, XLSForm도 아닙니다. 예시 파일을 살펴보시기 바랍니다.',
    en: 'This is neither a table with a column “Question” in its first row nor an XLSForm. Please see the sample file.',
  },
  noQuestions: { ko: '파일에 질문이 없습니다.', en: 'There are no questions in the file.' },
  groupNotClosed: { ko: '끝나지 않은 묶음이 있습니다: {what}', en: 'A group is never closed: {what}' },
  groupNotOpened: {
    ko: '시작하지 않은 묶음을 끝냅니다: {what}',
    en: 'A group is closed that was never opened: {what}',
  },
  tooLarge: {
    ko: '파일이 너무 커서 열지 않았습니다. 질문을 나누어 옮겨 주시기 바랍니다.',
    en: 'The file is too large to be opened. Please bring its questions over in parts.',
  },
  tooDeep: { ko: '묶음이 너무 여러 겹입니다.', en: 'Groups are nested too deeply.' },
  circular: { ko: '조건이 돌고 돕니다: {what}', en: 'Conditions depend on each other in a circle: {what}' },
  broken: { ko: '파일이 깨져 있어 읽을 수 없습니다.', en: 'The file is broken and cannot be read.' },
};

const filled = (sentence: string, what: string, detail = ''): string =>
  // At once and by a function: what stands in a file is no more than its letters.
  sentence.replace(/\{(what|detail)\}/gu, (_found, name: string) => (name === 'what' ? what : detail));

const LINE = { ko: (line: number) => `${line}행 · `, en: (line: number) => `Row ${line}: ` } as const;

const withLine = (line: number | undefined, sentence: string, language: Language): string =>
  line === undefined ? sentence : `${LINE[language](line)}${sentence}`;

/** Notes whose subject is a code of a program, and not something that the author wrote. */
const NAMES_CODES = new Set<string>(['typeReplaced', 'typeGuessed', 'table', 'typeUnknown']);

function noteInWords(note: ImportNote, sentence: Sentence, language: Language): string {
  const said = (text: string): string => (NAMES_CODES.has(note.code) ? inPlainWords(text, language) : text);
  return withLine(note.line, filled(sentence[language], said(note.what), said(note.detail)), language);
}

/** @example assumedInWords(note, 'ko') // '‘위치’ 종류를 가장 가까운 ‘짧은 글’ 종류로 바꾸었습니다.' */
export const assumedInWords = (note: ImportNote<AssumedCode>, language: Language): string =>
  noteInWords(note, ASSUMED_SENTENCES[note.code], language);

export const lostInWords = (note: ImportNote<LostCode>, language: Language): string =>
  noteInWords(note, LOST_SENTENCES[note.code], language);

export const refusalInWords = ({ code, line, what }: ImportRefusal, language: Language): string =>
  withLine(line, filled(REFUSAL_SENTENCES[code][language], what), language);
