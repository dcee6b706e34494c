import { withParticle } from './particles';

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
  badCharacters: '쓸 수 없는 글자가 들어 있습니다. 지우고 다시 적어 주세요.',
};

export type ProblemWords = typeof problemsKo;
