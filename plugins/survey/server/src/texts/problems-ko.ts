import { withParticle } from '../../../domain/src';

const quoted = (text: string): string => `‘${text}’`;

/** What a citizen reads at a question: what to do, and what they wrote. */
export const problemsKo = {
  wrote: (typed: string) => ` ${withParticle(quoted(typed), '이라고', '라고')} 적으셨습니다.`,
  chooseOne: '하나를 골라 주세요.',
  chooseSome: '하나 이상 골라 주세요.',
  chooseEachRow: '한 줄에 하나씩 골라 주세요.',
  chooseInRow: (row: string) => `${quoted(row)} 줄에서 하나를 골라 주세요.`,
  sameInRow: (row: string) => `${quoted(row)} 줄에는 다른 줄에서 고르지 않은 것을 골라 주세요.`,
  answer: '이 질문에 답해 주세요.',
  chooseFile: '파일을 골라 올려 주세요.',
  write: '답을 적어 주세요.',
  writeItem: (item: string) => `${withParticle(quoted(item), '을', '를')} 적어 주세요.`,
  writeOther: (choice: string) => `${quoted(choice)}에 해당하는 내용을 적어 주세요.`,
  writeNumber: '숫자로 적어 주세요.',
  writeDate: '날짜를 골라 주세요.',
  notOnList: '보여 드린 보기 가운데에서 골라 주세요.',
  notWanted: '이 답은 받을 수 없습니다. 화면에 보이는 질문에 답해 주세요.',
  fixed: '이 답은 정해져 있어 바꿀 수 없습니다.',
  noneWithOthers: (none: string) =>
    `${withParticle(quoted(none), '과', '와')} 다른 답은 함께 고를 수 없습니다. 둘 중 하나만 남겨 주세요.`,
  twice: '같은 답을 두 번 고를 수 없습니다. 하나만 남겨 주세요.',
  tooMany: (max: string, extra: string | null) =>
    extra === null
      ? `${max}개까지 고를 수 있습니다.`
      : `${max}개까지 고를 수 있습니다. ${extra}개를 빼 주세요.`,
  tooFew: (min: string) => `${min}개 이상 골라 주세요.`,
  tooLong: (max: string, length: string) => `${max}자까지 적을 수 있습니다. 지금은 ${length}자입니다.`,
  muchTooLong: '답이 너무 깁니다. 줄여서 적어 주세요.',
  tooShort: (min: string) => `${min}자 이상 적어 주세요.`,
  numberBetween: (min: string, max: string) => `${min}부터 ${max}까지의 숫자로 적어 주세요.`,
  numberFrom: (min: string) => `${min} 이상의 숫자로 적어 주세요.`,
  numberTo: (max: string) => `${max} 이하의 숫자로 적어 주세요.`,
  dateBetween: (min: string, max: string) => `${min}부터 ${max}까지의 날짜로 적어 주세요.`,
  dateFrom: (min: string) => `${min}이거나 그 뒤의 날짜로 적어 주세요.`,
  dateTo: (max: string) => `${max}이거나 그 앞의 날짜로 적어 주세요.`,
  badDate: '달력에 있는 날짜를 2025-09-15처럼 적어 주세요.',
  badTime: '시각을 09:30처럼 적어 주세요.',
  badMonth: '달을 2025-09처럼 적어 주세요.',
  badWeek: '주를 2025-W38처럼 적어 주세요.',
  badEmail: '이메일을 name@example.com처럼 적어 주세요.',
  badUrl: '주소를 https://example.com처럼 적어 주세요.',
  pattern: '적으신 내용이 정해진 모양과 다릅니다. 안내를 보고 다시 적어 주세요.',
  expression: '다른 답과 맞지 않습니다. 다시 확인해 주세요.',
  tooManyItems: (max: string) => `${max}개까지 추가할 수 있습니다.`,
  tooFewItems: (min: string) => `${min}개 이상 적어 주세요.`,
  keyRepeated: '다른 칸에 이미 적은 내용입니다. 다른 내용을 적어 주세요.',
  rankMissing: (choice: string) => `${quoted(choice)}의 순위를 골라 주세요.`,
  rankTaken: (choice: string, place: string) =>
    `${place}위를 두 번 고르셨습니다. ${quoted(choice)}에는 다른 순위를 골라 주세요.`,
  offScale: (min: string, step: string) => `${min}부터 ${step} 간격의 숫자로 적어 주세요.`,
  rangeReversed: '끝은 시작과 같거나 시작보다 커야 합니다.',
  rangeTooShort: (min: string) => `시작과 끝의 차이가 ${min} 이상이어야 합니다.`,
  rangeTooLong: (max: string) => `시작과 끝의 차이가 ${max} 이하여야 합니다.`,
  rankAll: '모든 항목의 순서를 정해 주세요.',
  fileTooLarge: (name: string, max: string) =>
    `${quoted(name)} 파일이 너무 큽니다. 파일 하나에 ${max}까지 올릴 수 있습니다.`,
  fileType: (name: string) =>
    `${quoted(name)} 파일은 받지 않는 종류입니다. 안내에 적힌 종류의 파일을 골라 주세요.`,
  fileName: (name: string) =>
    `${quoted(name)} 파일의 이름에 쓸 수 없는 글자가 있습니다. 이름을 바꾸어 다시 골라 주세요.`,
  fileEmpty: (name: string) => `${quoted(name)} 파일에 내용이 없습니다. 다른 파일을 골라 주세요.`,
  fileLies: (name: string) =>
    `${quoted(name)} 파일의 내용이 이름에 적힌 종류와 다릅니다. 원래 프로그램에서 다시 저장한 뒤 골라 주세요.`,
  fileDamaged: (name: string) =>
    `${quoted(name)} 사진을 열 수 없습니다. 손상되었을 수 있으니 다른 사진을 골라 주세요.`,
  filePixels: (name: string) => `${quoted(name)} 사진이 너무 큽니다. 가로와 세로를 줄여 다시 골라 주세요.`,
  fileUnknown: (name: string) =>
    `${quoted(name)} 파일은 이 답에 올리신 파일이 아니어서 받을 수 없습니다. 다시 골라 주세요.`,
  fileNotKept: (name: string) =>
    `저희 쪽 문제로 ${quoted(name)} 파일을 저장하지 못했습니다. 다른 답은 저장했습니다. 잠시 뒤에 파일을 다시 골라 주세요.`,
  filesTooMany: (name: string, max: string) =>
    `${max}개까지 올릴 수 있어 ${quoted(name)} 파일은 저장하지 않았습니다.`,
  filesTooLarge: (name: string, max: string) =>
    `한 설문에 모두 ${max}까지 올릴 수 있어 ${quoted(name)} 파일은 저장하지 않았습니다.`,
  fileRepeated: '같은 파일이 두 번 들어 있습니다. 하나를 빼 주세요.',
  badCharacters: '쓸 수 없는 글자가 들어 있습니다. 지우고 다시 적어 주세요.',
};

export type ProblemWords = typeof problemsKo;
