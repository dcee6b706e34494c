/** A word of offices, and what people say. */
export interface OfficialWord {
  readonly word: RegExp;
  readonly plain: string;
  /** It can be put in its place as it is: it is the same part of speech, and ends in the same kind of sound. */
  readonly fits?: true;
}

/**
 * From the lists of words to be replaced by the National Institute of Korean Language. Korean has no spaces before particles, so
 * that each says itself what may stand around it: 입금일 is no 금일, 문제고 no 제고.
 */
export const OFFICIAL_KO: readonly OfficialWord[] = [
  { word: /(?<![가-힣])제고(?=하|되|를|에|의|와|\s|$)/u, plain: '높이기' },
  { word: /(?<![가-힣])상기(?= |의 )(?! ?시)/u, plain: '위', fits: true },
  {
    word: /(?<![가-힣])하기(?= (?:내용|사항|주소|표)(?:[을를의에과와은는]|$| ))/u,
    plain: '아래',
    fits: true,
  },
  { word: /(?<![가-힣])금번/u, plain: '이번', fits: true },
  { word: /(?<![가-힣])금일/u, plain: '오늘', fits: true },
  { word: /(?<![가-힣])명일(?![가-힣]?동)/u, plain: '내일', fits: true },
  { word: /(?<![가-힣])익일/u, plain: '다음 날', fits: true },
  { word: /(?<![가-힣])익월/u, plain: '다음 달', fits: true },
  { word: /(?<![가-힣])익년/u, plain: '다음 해' },
  { word: /(?<![가-힣])차년도/u, plain: '다음 해', fits: true },
  { word: /(?<![가-힣])당해(?= (?:연도|년도|사업|기관|시설|지역))/u, plain: '그', fits: true },
  { word: /(?<![가-힣])필히/u, plain: '꼭', fits: true },
  { word: /(?<![가-힣])내방(?=하|해|객|\s|을|이|$)/u, plain: '방문' },
  { word: /수범 ?사례/u, plain: '모범 사례', fits: true },
  { word: /(?<![가-힣])도모(?=하|해|를|코자)/u, plain: '꾀함' },
  { word: /(?<![가-힣])송부(?=하|해|드|바|를|\s|$)/u, plain: '보냄' },
  { word: /(?<![가-힣])징구(?=하|해|를|\s|$)/u, plain: '걷기' },
  { word: /(?<=\d ?)개소(?!식)/u, plain: '곳' },
  { word: /(?<![가-힣])제반(?= )/u, plain: '여러', fits: true },
  { word: /(?<![가-힣])유관(?= ?(?:기관|부서|단체))/u, plain: '관련', fits: true },
  { word: /(?<=의 )일환으로/u, plain: '하나로', fits: true },
  { word: /만전을 기(?:하|해|할)[가-힣]*/u, plain: '빈틈없이 함' },
  { word: /(?<![가-힣])가일층/u, plain: '더욱', fits: true },
  { word: /(?<![가-힣])별첨/u, plain: '따로 붙임', fits: true },
  { word: /(?<![가-힣])양지하(?:여|시)[가-힣]*/u, plain: '알아 두시기' },
  { word: /(?<![가-힣])기 ?(?:제출|신청|통보|안내|승인)(?:한|된|하신)/u, plain: '이미 …한' },
  { word: /(?<![가-힣])불요(?=하|\s|$)/u, plain: '필요 없음' },
  { word: /(?<![가-힣])여하(?=에|를|\s|$)/u, plain: '어떠함' },
  { word: /(?<![가-힣])소정의(?= )/u, plain: '정해진', fits: true },
];

/** After the plain-language lists of the UK and US governments. */
export const OFFICIAL_EN: readonly OfficialWord[] = [
  { word: /\butili[sz]e\b/iu, plain: 'use', fits: true },
  { word: /\butili[sz](?:ed|es|ing|ation)\b/iu, plain: 'use' },
  { word: /\bcommence\b/iu, plain: 'start', fits: true },
  { word: /\bcommenc(?:ed|es|ing|ement)\b/iu, plain: 'start' },
  { word: /\bterminat(?:e|ed|es|ing|ion)\b/iu, plain: 'end' },
  { word: /\bfacilitat(?:e|ed|es|ing)\b/iu, plain: 'help' },
  { word: /\bendeavou?r(?:ed|s|ing)?\b/iu, plain: 'try' },
  { word: /\bascertain\b/iu, plain: 'find out', fits: true },
  { word: /\bin order to\b/iu, plain: 'to', fits: true },
  { word: /\bprior to\b/iu, plain: 'before', fits: true },
  { word: /\bsubsequent to\b/iu, plain: 'after', fits: true },
  { word: /\b(?:in respect of|with regard to|with respect to)\b/iu, plain: 'about', fits: true },
  { word: /\bpursuant to\b/iu, plain: 'under', fits: true },
  { word: /\bhenceforth\b/iu, plain: 'from now on', fits: true },
  { word: /\b(?:aforementioned|aforesaid)\b/iu, plain: 'this' },
  { word: /\b(?:herein|hereby|hereto|thereof|therein|hereunder)\b/iu, plain: 'here' },
  { word: /\bnotwithstanding\b/iu, plain: 'despite', fits: true },
  { word: /\bin lieu of\b/iu, plain: 'instead of', fits: true },
  { word: /\bin the event (?:that|of)\b/iu, plain: 'if' },
  { word: /\bat this juncture\b/iu, plain: 'now', fits: true },
  { word: /\bexpedit(?:e|ed|es|ing)\b/iu, plain: 'speed up' },
  { word: /\bforthwith\b/iu, plain: 'at once', fits: true },
  { word: /\bper annum\b/iu, plain: 'a year', fits: true },
  { word: /\bremuneration\b/iu, plain: 'pay', fits: true },
  { word: /\bdomicile\b/iu, plain: 'home', fits: true },
  { word: /\bfurnish (?:us|the)\b/iu, plain: 'give' },
  { word: /\bin accordance with\b/iu, plain: 'following', fits: true },
  { word: /\bfor the purpose of\b/iu, plain: 'for', fits: true },
  { word: /\bin the amount of\b/iu, plain: 'of', fits: true },
];
