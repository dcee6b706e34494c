import { withParticle } from '../../../label/particles';
import type { ChoiceList, Subject } from '../change';
import type { Language } from './language';
import { isLanguageTag, isPutToPeople, languageName, shorten, valueInShort } from './phrases';
import { PROPERTY_WORDS, TYPE_WORDS, wordFor } from './words';

const quoted = (text: string): string => `‘${shorten(text)}’`;
const object = (text: string): string => withParticle(text, '을', '를');
const topic = (text: string): string => withParticle(text, '은', '는');
const from = (text: string): string => `${text}에서`;

/** After ‘ㄹ’ it is 로 as after a vowel. */
const into = (text: string): string => {
  const last = /[가-힣](?=[^\p{L}\p{N}]*$)/u.exec(text.normalize('NFC'))?.[0];
  const isRieul = last !== undefined && ((last.codePointAt(0) ?? 0) - 0xac00) % 28 === 8;
  return isRieul || /[1lr78](?=[^\p{L}\p{N}]*$)/iu.test(text)
    ? `${text}로`
    : withParticle(text, '으로', '로');
};

function whatIs({ thing, number, title, name }: Subject): string {
  const owner = number > 0 ? `${String(number)}번의 ` : '';
  switch (thing) {
    case 'survey':
      return '설문';
    case 'page':
      return number > 0 ? `${String(number)}쪽` : quoted(title);
    case 'panel':
      return `${quoted(title)} 묶음`;
    case 'question':
      return number > 0 ? `${String(number)}번` : quoted(title);
    case 'column':
      return `${owner}${quoted(title)} 열`;
    case 'item':
      return `${owner}${quoted(title)} 칸`;
    case 'calculated':
      return `계산 값 ${quoted(name)}`;
  }
}

/** What has to be told apart from what is not there any more. */
const withTitle = (subject: Subject): string =>
  subject.thing === 'question' && subject.number > 0
    ? `${whatIs(subject)} ${quoted(subject.title)}`
    : whatIs(subject);

const LISTS: Readonly<Record<ChoiceList, string>> = {
  choices: '선택지',
  rateValues: '점수',
  rows: '줄',
  columns: '열',
};

const propertyWord = (property: string, { thing }: Subject): string => {
  if (property === 'title' && (thing === 'page' || thing === 'panel' || thing === 'survey')) return '제목';
  return wordFor(PROPERTY_WORDS, property, 'ko') ?? `${quoted(property)} 설정`;
};

const typeWord = (type: string): string => quoted(wordFor(TYPE_WORDS, type, 'ko') ?? type);
const counted = (count: number | undefined, unit: string): string =>
  count === undefined ? '' : ` ${count.toLocaleString('ko')}${unit}`;
const answers = (count: number | undefined): string => `먼저 받은 답${counted(count, '개')}`;
const people = (count: number | undefined): string =>
  count === undefined ? '고른 분들의' : `고른 ${count.toLocaleString('ko')}명의`;
const inLanguage = (locale: string): string => (isLanguageTag(locale) ? languageName(locale, 'ko') : locale);

export const korean: Language = {
  consequences: {
    harmless: '비교에 지장이 없습니다.',
    breaksComparison: '이전 판과 바로 비교할 수 없습니다.',
    meaningless: '먼저 받은 답의 뜻이 사라집니다.',
  },
  sentences: {
    added: ({ subject, isRequired }) =>
      `${isRequired ? '꼭 답해야 하는 ' : ''}${object(withTitle(subject))} 더했습니다.`,
    removed: ({ subject }, count) => {
      const isAsked = subject.question !== '';
      const left = isAsked ? ` ${topic(answers(count))} 남지만 새 답은 더 오지 않습니다.` : '';
      return `이전 판의 ${object(withTitle(subject))} 뺐습니다.${left}`;
    },
    moved: ({ subject, isAcross, numberBefore }) => {
      const isRenumbered =
        numberBefore > 0 && subject.thing === 'question' && numberBefore !== subject.number;
      const before = isRenumbered ? ` 이전 판에서는 ${String(numberBefore)}번이었습니다.` : '';
      return `${object(whatIs(subject))} ${isAcross ? '다른 곳으로 ' : ''}옮겼습니다.${before}`;
    },
    renamed: ({ subject, from: old, to }) => {
      const isAsked = subject.question !== '';
      const left = isAsked ? ' 먼저 받은 답은 옛 이름에 남습니다.' : '';
      return `${whatIs(subject)}의 자료 이름을 ${from(quoted(old))} ${into(quoted(to))} 바꿨습니다.${left}`;
    },
    retyped: ({ subject, from: old, to, staysValid }, count) => {
      const left = staysValid ? '' : ` ${topic(answers(count))} 새 방식으로 읽을 수 없습니다.`;
      return `${whatIs(subject)}의 답하는 방식을 ${from(typeWord(old))} ${into(typeWord(to))} 바꿨습니다.${left}`;
    },
    wording: ({ subject, property, locale, before, after, isSmall }) => {
      const what = `${whatIs(subject)}의 ${propertyWord(property, subject)}`;
      if (before === '') return `${what}에 ${object(inLanguage(locale))} 더했습니다.`;
      if (after === '') return `${what}에서 ${object(inLanguage(locale))} 뺐습니다.`;
      return isSmall
        ? `${what}에서 글자를 바로잡았습니다(${inLanguage(locale)}).`
        : `${object(what)} ${from(quoted(before))} ${into(quoted(after))} 바꿨습니다.`;
    },
    choiceAdded: ({ subject, list, text }) =>
      `${whatIs(subject)}에 ${LISTS[list]} ${object(quoted(text))} 더했습니다.`,
    choiceRemoved: ({ subject, list, text }, count) => {
      const left =
        list === 'rows'
          ? ` ${topic(answers(count))} 남지만 새 답은 더 오지 않습니다.`
          : ` 이미 ${people(count)} 답은 그대로 남지만, 새로 받는 답과 바로 비교할 수 없습니다.`;
      return `${whatIs(subject)}의 ${LISTS[list]} ${object(quoted(text))} 뺐습니다.${left}`;
    },
    choiceReworded: ({ subject, list, before, after, isSmall, locale }, count) => {
      const what = `${whatIs(subject)}의 ${LISTS[list]}`;
      if (before === '') return `${what} ${quoted(after)}에 ${object(inLanguage(locale))} 더했습니다.`;
      if (after === '') return `${what} ${quoted(before)}에서 ${object(inLanguage(locale))} 뺐습니다.`;
      if (isSmall) return `${what} ${object(quoted(before))} ${into(quoted(after))} 바로잡았습니다.`;
      const left = list === 'rows' ? '' : ` 이미 ${people(count)} 답이 새 글로 읽힙니다.`;
      return `${what} ${object(quoted(before))} ${into(quoted(after))} 바꿨습니다.${left}`;
    },
    choiceRecoded: ({ subject, list, text, value, valueBefore }, count) =>
      `${whatIs(subject)}의 ${LISTS[list]} ${quoted(text)}의 값을 ${from(quoted(valueInShort(valueBefore) ?? ''))} ${into(
        quoted(valueInShort(value) ?? ''),
      )} 바꿨습니다. ${topic(answers(count))} 옛 값으로 남습니다.`,
    choicesReordered: ({ subject, list, isScale }) =>
      isScale
        ? `${whatIs(subject)}의 척도 차례를 바꿨습니다.`
        : `${whatIs(subject)}의 ${LISTS[list]} 차례를 바꿨습니다.`,
    scaleReversed: ({ subject }, count) =>
      `${whatIs(subject)}의 척도 방향이 뒤집혔습니다. ${withParticle(answers(count), '이', '가')} 반대로 읽힙니다.`,
    choiceChanged: ({ subject, list, text, property }) =>
      property === 'visibleIf'
        ? `${whatIs(subject)}의 ${LISTS[list]} ${withParticle(quoted(text), '이', '가')} 보이는 조건을 바꿨습니다.`
        : `${whatIs(subject)}의 ${LISTS[list]} ${quoted(text)}의 ${object(propertyWord(property, subject))} 바꿨습니다.`,
    condition: ({ subject, property, before, after }) => {
      const what = `${whatIs(subject)}의 ${propertyWord(property, subject)}`;
      const act =
        before === undefined ? '새로 정했습니다' : after === undefined ? '없앴습니다' : '바꿨습니다';
      const left = property === 'visibleIf' && isPutToPeople(subject) ? ' 묻는 분이 달라집니다.' : '';
      return `${object(what)} ${act}.${left}`;
    },
    required: ({ subject, isRequired }) =>
      isRequired
        ? `${topic(whatIs(subject))} 이제 꼭 답해야 합니다.`
        : `${topic(whatIs(subject))} 이제 답하지 않아도 됩니다.`,
    validators: ({ subject, added, removed }) => {
      const act = added === 0 ? (removed === 0 ? '에 붙은 말을 바꿨습니다' : '을 뺐습니다') : '을 바꿨습니다';
      return `${whatIs(subject)}의 답을 확인하는 규칙${added > 0 && removed === 0 ? '을 더했습니다' : act}.`;
    },
    property: ({ subject, property, before, after }) => {
      if (property === '') return '적는 모양만 달라졌고 뜻은 그대로입니다.';
      const what = object(`${whatIs(subject)}의 ${propertyWord(property, subject)}`);
      const [was, is] = [valueInShort(before), valueInShort(after)];
      return was === undefined || is === undefined
        ? `${what} 바꿨습니다.`
        : `${what} ${from(quoted(was))} ${into(quoted(is))} 바꿨습니다.`;
    },
  },
};
