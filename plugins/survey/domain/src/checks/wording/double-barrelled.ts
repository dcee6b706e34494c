import { endsInConsonant } from '../../label/particles';
import type { CheckContext } from '../context';
import type { Found } from '../finding';

export interface TwoThings {
  readonly first: string;
  readonly second: string;
}

/** Nouns that only end like “and”; others do not fit the sound before them, as 복지과 does not. */
const NO_AND_KO = /^(?:결과|성과|경과|통과|학과|일과|산부인과|안과|민원과|행정과|총무과|건설과|환경과)$/u;
/** What somebody has with others is one thing. */
const WITH_KO = /^(?:관계|소통|대화|만남|교류|거리|차이|비교|연계|협력|갈등|접촉|상담|함께|같은|같이|다른)/u;
/** “안전 및 방범 시설”: what is asked about are facilities of two kinds. */
const SHARED_KO = / (?:시설|공간|환경|서비스|사업|정책|제도|활동|프로그램|정보|업무|지원|교육|행사|문제)$/u;
const ASKED_KO =
  '(?:전반적으로 |평소 |현재 )?(?:얼마나|어느 정도|어느 정도로) ?(?:만족|중요|필요|도움|유용|동의|편리|안전|충분|적절)';
const AND_KO = new RegExp(
  `([가-힣]+)(과 |와 | 및 |, ?)([가-힣]+(?: [가-힣]+)?)(?:에 대해서?|에 대하여|에는|에|이|가|은|는|을|를) ${ASKED_KO}`,
  'u',
);
const GOOD_KO =
  '(?:친절|신속|정확|편리|안전|깨끗|쾌적|공정|투명|충분|적절|유익|쉽|쉬|빠르|빨|저렴|조용|넓|밝|자세)';
const BOTH_KO = new RegExp(
  `(${GOOD_KO}[가-힣]*?)(?:고|며) (?:[가-힣]+[이가은는] )?(${GOOD_KO}[가-힣]*?)(?:습니까|십니까|ㅂ니까|니까|나요|까요|다고)`,
  'u',
);
/** What describes a noun is no noun. */
const DESCRIBING_KO = /(?:하는|되는|있는|없는|은|한|된|던|할|될) [가-힣]+$|(?:하는|되는|있는|없는|했던)$/u;

export function doubleBarrelledKo(text: string): TwoThings | undefined {
  // “A와 B 중 어느 쪽”: that is one question.
  if (/(?:중|가운데)(?:에서)? (?:어느|어떤|무엇)|사이/u.test(text)) return undefined;
  const nouns = AND_KO.exec(text);
  if (nouns !== null) {
    const [, first = '', written = '', second = ''] = nouns;
    const and = written.trim();
    const isAnd = fits(first, and) && !NO_AND_KO.test(`${first}${and}`);
    if (isAnd && ![WITH_KO, DESCRIBING_KO, SHARED_KO].some((other) => other.test(second)))
      return { first, second };
  }
  const both = BOTH_KO.exec(text);
  return both === null ? undefined : { first: stemKo(both[1]), second: stemKo(both[2]) };
}

/** 과 stands after a consonant, 와 after a vowel. */
const fits = (noun: string, and: string): boolean =>
  (and !== '과' && and !== '와') || endsInConsonant(noun) === (and === '과');

/** ‘친절하’ is shown as ‘친절’, ‘빠르’ as it is. */
const stemKo = (stem = ''): string => stem.replace(/(?:하|했|합|스럽)$/u, '');

/** Pairs that are one thing. */
const ONE_THING_EN =
  /\b(?:terms and conditions|health and safety|pros and cons|friends and family|family and friends|parks and recreation|research and development|bed and breakfast|arts and crafts|lost and found|questions and answers|search and rescue|peace and quiet|come and go|black and white|health and social care|trial and error|rules and regulations|walking and cycling|sights and sounds|parks and (?:green|open) spaces|clear and easy to \w+)\b/iu;
const RATED_EN =
  /\bhow (?:satisfied|dissatisfied|happy|unhappy|pleased|content) (?:are|were|have) you (?:been )?with (?:the |our |your |its |their )?((?:[a-z’'-]{1,20} ){0,2}[a-z’'-]{2,20}) and (?:the |our |your |its |their |with )?([a-z’' -]{2,40}?)(?: of\b| at\b| in\b| on\b| from\b| for\b| that\b| you\b| we\b|[?.,]|$)/iu;
const GOOD_EN =
  '(?:friendly|helpful|clear|easy|quick|fast|safe|clean|fair|polite|courteous|affordable|cheap|reliable|comfortable|useful|accurate|simple|convenient|pleasant|efficient|professional|knowledgeable|accessible|transparent)';
const BOTH_EN = new RegExp(
  `\\b(?:how|was|were|is|are|did|do|does|find|found)\\b[^.?!]*?\\b(${GOOD_EN}) and (${GOOD_EN})\\b`,
  'iu',
);
const CLAUSE_EN = /\b(?:when|if|because|while|after|before|who|which|between|both)\b/iu;

export function doubleBarrelledEn(text: string): TwoThings | undefined {
  if (ONE_THING_EN.test(text)) return undefined;
  const [found, first = '', second = ''] = RATED_EN.exec(text) ?? BOTH_EN.exec(text) ?? [];
  return found === undefined || CLAUSE_EN.test(first) ? undefined : { first, second };
}

/** Two things asked for with one answer: somebody who finds one good and the other bad cannot say so. */
export function doubleBarrelled(context: CheckContext): readonly Found<'doubleBarrelled'>[] {
  const find = context.locale === 'ko' ? doubleBarrelledKo : doubleBarrelledEn;
  return context.writing.flatMap(({ path, text, role }): readonly Found<'doubleBarrelled'>[] => {
    const details = role === 'question' ? find(text) : undefined;
    return details === undefined ? [] : [{ rule: 'doubleBarrelled', severity: 'warning', path, details }];
  });
}
