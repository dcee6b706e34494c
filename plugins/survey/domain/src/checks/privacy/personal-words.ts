import type { PersonalKind } from '../finding';

interface PersonalWords {
  readonly kind: PersonalKind;
  readonly ko: RegExp;
  readonly en: RegExp;
}

/** What asks for personal data. The first that fits counts: an e-mail address is no address. */
const WORDS: readonly PersonalWords[] = [
  {
    kind: 'residentNumber',
    ko: /주민 ?(?:등록)? ?번호|외국인 ?등록 ?번호/u,
    en: /\b(?:resident registration number|alien registration number|social security number|national insurance number|national id(?:entity)? number)\b/iu,
  },
  {
    kind: 'email',
    ko: /이메일|전자 ?우편/u,
    en: /\be-?mail(?: address)?\b/iu,
  },
  {
    kind: 'phone',
    ko: /(?:전화|휴대폰|핸드폰|휴대전화) ?번호|연락처|연락 ?가능한 ?번호/u,
    en: /\b(?:(?:tele)?phone|mobile|cell|contact) number\b|\byour (?:phone|mobile)\b$/iu,
  },
  {
    kind: 'birthDate',
    ko: /생년 ?월일|태어난 날|생일/u,
    en: /\b(?:date of birth|birth ?date|birthday|when were you born)\b/iu,
  },
  {
    kind: 'address',
    ko: /(?<!(?:누리집|홈페이지|인터넷|웹|사이트|웹사이트|블로그) ?)주소(?!록|지 변경)/u,
    en: /\b(?:home|postal|street|mailing|your|full) address\b|^address\b/iu,
  },
  {
    kind: 'name',
    ko: /^(?:이름|성명|성함)(?:$|[은이]? ?[(?:.]|을 ?(?:적|써|쓰|알려|입력|남겨))|(?:본인|신청자|보호자|대표자|응답자|참여자|신청인|작성자)(?:의)? ?(?:이름|성명|성함)|성함|성명/u,
    en: /^(?:full |your )?name$|\byour (?:full |first |last )?name\b|\b(?:applicant|guardian|respondent)(?:[’']s)? name\b|^(?:first|last|full) name\b/iu,
  },
  {
    kind: 'health',
    ko: /병력|병명|진단명|질병명|앓고 (?:계신|있는) (?:병|질환|질병)|(?:드시는|복용하시는|복용 ?중인) 약|장애 ?(?:유형|등급|정도|의 종류)|기저 ?질환|지병/u,
    en: /\b(?:medical history|diagnos(?:is|es|ed with)|health conditions? do you|medical conditions?|medication|type of disability|your disability|illness(?:es)?)\b/iu,
  },
];

/** A request not to write it, and what is about somebody else: the number of an office. */
const NOT_ASKED_KO =
  /적지 마|쓰지 마|적지 않|쓰지 않|제외하고|빼고|(?:시청|구청|기관|센터|회사|학교|가게|업체|시설|사업장|장소|현장|원하는 곳|필요한 곳)의? ?(?:대표 ?)?(?:전화|주소|이름|연락처|이메일)/u;
const NOT_ASKED_EN =
  /\b(?:do not|don[’']t|never) (?:write|include|give|enter)\b|\b(?:office|company|shop|school|council|website|web|business|ip)(?:[’']s)? (?:phone|telephone|address|name|number|e-?mail)/iu;

/** What a question asks for that tells who somebody is; undefined where it asks for nothing of that kind. */
export function personalKindIn(text: string, locale: 'ko' | 'en'): PersonalKind | undefined {
  if ((locale === 'ko' ? NOT_ASKED_KO : NOT_ASKED_EN).test(text)) return undefined;
  return WORDS.find((words) => words[locale].test(text))?.kind;
}

/** Whether a text asks not to write what tells who somebody is. */
export const warnsAgainstPersonal = (text: string): boolean =>
  /개인 ?정보|(?:이름|전화|연락처|누구인지)[^.]*(?:적지|쓰지|남기지|넣지)|personal (?:data|information|details)|(?:do not|don[’']t)[^.]*(?:name|phone|who you are)/iu.test(
    text,
  );
