import type { ExchangeRefusal } from './exchange-file';

const SENTENCES: Readonly<Record<ExchangeRefusal['code'], { readonly ko: string; readonly en: string }>> = {
  tooLong: { ko: '파일이 너무 커서 열지 않았습니다.', en: 'The file is too large to be opened.' },
  notJson: { ko: '파일이 깨져 있어 읽을 수 없습니다.', en: 'The file is broken and cannot be read.' },
  notExchange: {
    ko: '다른 시에서 보낸 설문 파일이 아닙니다.',
    en: 'This is not a questionnaire that another city sent.',
  },
  tooDeep: {
    ko: '설문이 너무 크거나 너무 여러 겹입니다.',
    en: 'The questionnaire is too large or nested too deeply.',
  },
  noQuestionnaire: {
    ko: '파일에 읽을 수 있는 설문이 없습니다.',
    en: 'There is no readable questionnaire in the file.',
  },
  noParts: {
    ko: '파일에 읽을 수 있는 질문이나 선택지가 없습니다.',
    en: 'There are no readable questions or choices in the file.',
  },
  keyRepeated: { ko: '같은 항목이 두 번 적혀 있습니다: {what}', en: 'One member is there twice: {what}' },
  newerFormat: {
    ko: '더 새로운 형식({what})의 파일입니다. 프로그램을 올린 뒤 다시 열어 주시기 바랍니다.',
    en: 'The file has a newer format ({what}). Please update and open it again.',
  },
  wrongMember: { ko: '이 항목이 없거나 잘못 적혀 있습니다: {what}', en: 'This is missing or wrong: {what}' },
};

function whatIn(refusal: ExchangeRefusal): string {
  if (refusal.code === 'keyRepeated') return refusal.key;
  if (refusal.code === 'newerFormat') return String(refusal.version);
  return refusal.code === 'wrongMember' ? refusal.member : '';
}

export const exchangeRefusalInWords = (refusal: ExchangeRefusal, language: 'ko' | 'en'): string =>
  SENTENCES[refusal.code][language].replace('{what}', () => whatIn(refusal));
