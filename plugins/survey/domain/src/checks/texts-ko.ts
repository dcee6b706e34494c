import { isReadInKorean, withParticle } from '../label/particles';
import type { PersonalKind } from './finding';
import type { CheckTexts, Sentence } from './check-texts';

const quoted = (text: string): string => `‘${text}’`;
const said = (what: string, why = ''): Sentence => ({ what, why });
const amount = (value: number): string => value.toLocaleString('ko-KR');

/** 지운 선택지 ‘팩스 민원’을 가리킵니다. 지운 선택지를 가리킵니다: ‘fax’. */
function about(
  noun: string,
  name: string,
  [after, afterVowel]: readonly [string, string],
  rest: string,
): string {
  if (isReadInKorean(name)) return `${noun} ${withParticle(quoted(name), after, afterVowel)} ${rest}.`;
  return `${withParticle(noun, after, afterVowel)} ${rest}: ${quoted(name)}.`;
}

const SUBJECT = ['이', '가'] as const;
const OBJECT = ['을', '를'] as const;

const KINDS: Readonly<Record<PersonalKind, string>> = {
  residentNumber: '주민등록번호',
  name: '이름',
  phone: '전화번호',
  address: '주소',
  email: '이메일 주소',
  birthDate: '생년월일',
  health: '건강 정보',
};

const LANGUAGES: Readonly<Record<string, string>> = { ko: '한국어', en: '영어' };

const ELEMENTS = { page: '쪽', panel: '묶음', question: '질문' } as const;

export const textsKo: CheckTexts = {
  rules: {
    removedQuestion: ({ name }) =>
      said(about('지운 질문', name, OBJECT, '가리킵니다'), '이름이 바뀌었거나 지워진 질문입니다.'),
    removedChoice: ({ value, question }, { question: name }) =>
      said(about('지운 선택지', value, OBJECT, '가리킵니다'), `${name(question)}에는 없는 선택지입니다.`),
    removedDefault: ({ value, property }) =>
      said(
        about(
          property === 'defaultValue' ? '처음 골라 둔 답' : '정해 둔 답',
          value,
          SUBJECT,
          '선택지에 없습니다',
        ),
      ),
    neverShown: ({ kind, cause, tests, at }, { tests: words }) => {
      const what = `이 ${withParticle(ELEMENTS[kind], '은', '는')} 아무도 볼 수 없습니다.`;
      if (cause === 'written') return said(what, '숨겨 두었고, 보이게 하는 조건이 없습니다.');
      if (cause === 'hidden')
        return said(what, `${words(tests, at)} 보이지만, 그 답을 할 수 있는 사람이 없습니다.`);
      return said(what, `${words(tests, at)} 보이는데, 그런 답은 있을 수 없습니다.`);
    },
    contradiction: ({ tests, at }, { tests: words }) =>
      said('이 조건은 맞는 때가 없습니다.', `${words(tests, at)} 맞는 조건인데, 그런 답은 있을 수 없습니다.`),
    laterOnly: ({ questions }, { question }) =>
      said(
        '뒤에서 묻는 답만 보고 정해집니다.',
        `${questions.map(question).join(', ')}에 답하기 전에는 알 수 없습니다.`,
      ),
    circular: ({ kind, questions }, { question }) => {
      const isOne = questions.length === 1;
      const chain = [...questions, ...questions.slice(0, 1)].map(question).join(' → ');
      if (kind === 'stuck')
        return said(
          isOne ? '자기 답을 기다립니다.' : '서로의 답을 기다립니다.',
          `${chain}. 아무도 답할 수 없습니다.`,
        );
      if (kind === 'values')
        return said('자기 자신에서 셈하는 값입니다.', `${chain}. 맞는 값이 나오지 않습니다.`);
      return said(
        isOne ? '조건이 자기 답을 봅니다.' : '조건이 서로의 답을 봅니다.',
        `${chain}. 무엇을 먼저 답하느냐에 따라 달라집니다.`,
      );
    },
    duplicateName: ({ name, first, second }, { question }) => {
      const [one, other] = [question(first), question(second)];
      return one === '' || other === '' || one === other
        ? said('자료 이름이 같은 것이 둘 있습니다.', `둘 다 ${quoted(name)}입니다. 답이 한곳에 섞입니다.`)
        : said(
            `${withParticle(one, '과', '와')} ${other}의 자료 이름이 같습니다.`,
            `둘 다 ${quoted(name)}입니다. 답이 한곳에 섞입니다.`,
          );
    },
    duplicateChoice: ({ value }) =>
      said(
        about('저장되는 값', value, SUBJECT, '두 번 나옵니다'),
        '어느 쪽을 골랐는지 나중에 알 수 없습니다.',
      ),
    noChoices: () => said('고를 것이 하나도 없습니다.'),
    emptyContainer: ({ kind }) =>
      said(`이 ${ELEMENTS[kind]}에는 질문이 없습니다.`, '응답하는 사람에게는 보이지 않습니다.'),
    emptyTitle: () => said('질문이 비어 있습니다.', '응답하는 사람에게 자료 이름이 보입니다.'),
    requiredReadOnly: () => said('꼭 답해야 하는데 답할 수 없습니다.', '읽기만 할 수 있는 질문입니다.'),
    impossibleLimits: ({ min, max }) =>
      said(`어떤 답도 조건에 맞지 않습니다.`, `${min} 이상이면서 ${max} 이하여야 합니다.`),

    imageWithoutText: () => said('그림을 볼 수 없는 분께 읽어 줄 말이 없습니다.'),
    choiceImageWithoutText: ({ count }) => said(`그림 선택지 ${amount(count)}개에 읽어 줄 말이 없습니다.`),
    drawnOnly: () =>
      said(
        '그려야만 답할 수 있습니다.',
        '키보드만 쓰는 분은 답할 수 없습니다. 이름을 적는 칸도 함께 두십시오.',
      ),
    wideMatrix: ({ columns }) =>
      said('표가 휴대전화 화면보다 넓습니다.', `열이 ${amount(columns)}개라 옆으로 밀어야 보입니다.`),
    colourAlone: ({ words }) =>
      said(
        `색으로만 알 수 있는 말이 있습니다: ${quoted(words)}.`,
        '색을 가려 보기 어려운 분은 찾을 수 없습니다.',
      ),

    doubleBarrelled: ({ first, second }) =>
      said(
        `두 가지를 한 번에 묻습니다: ${first}, ${second}.`,
        '하나는 좋고 하나는 나쁘면 어떻게 답할지 알 수 없습니다.',
      ),
    doubleNegative: ({ words }) =>
      said(`두 번 부정합니다: ${quoted(words)}.`, '‘아니요’가 무슨 뜻인지 알기 어렵습니다.'),
    leading: ({ words }) => said(`답을 이끄는 말이 있습니다: ${quoted(words)}.`),
    unbalancedScale: ({ positive, negative }) =>
      said(
        `좋은 쪽이 ${amount(positive)}개, 나쁜 쪽이 ${amount(negative)}개입니다.`,
        '한쪽 답이 더 많이 나오기 쉽습니다.',
      ),
    overlappingRanges: ({ value, first, second }) =>
      said(
        `범위가 겹칩니다: ${withParticle(amount(value), '은', '는')} 두 칸에 들어갑니다.`,
        `${withParticle(quoted(first), '과', '와')} ${quoted(second)}.`,
      ),
    gappedRanges: ({ from, to, first, second }) =>
      said(
        from === to
          ? `빠진 범위가 있습니다: ${withParticle(amount(from), '이', '가')} 들어갈 칸이 없습니다.`
          : `빠진 범위가 있습니다: ${amount(from)}부터 ${amount(to)}까지 들어갈 칸이 없습니다.`,
        `${withParticle(quoted(first), '과', '와')} ${quoted(second)} 사이입니다.`,
      ),
    longSentence: ({ length, max }) =>
      said('문장이 깁니다.', `${amount(length)}자입니다. ${amount(max)}자 안쪽으로 나누면 읽기 쉽습니다.`),
    officialese: ({ word, plain }) =>
      said(`관공서에서만 쓰는 말입니다: ${quoted(word)}.`, `${quoted(plain)}처럼 쓸 수 있습니다.`),

    asksPersonal: ({ kind }) =>
      said(
        `${withParticle(KINDS[kind], '을', '를')} 묻지만 개인정보로 표시하지 않았습니다.`,
        '표시하면 따로 잠가 보관하고 동의를 받습니다.',
      ),
    residentNumber: () =>
      said('주민등록번호를 묻습니다.', '법에 정해진 경우에만 받을 수 있습니다(개인정보 보호법 제24조의2).'),
    personalWithoutConsent: ({ kind, missing, languages }) => {
      const asked = withParticle(kind === undefined ? '개인정보' : KINDS[kind], '을', '를');
      const spoken = languages.map((language) => LANGUAGES[language] ?? language).join(', ');
      const consent = spoken === '' ? '동의 안내' : `${spoken} 동의 안내`;
      const lacking = { consent: `${consent}가`, retention: '보관 기간이', both: `${consent}와 보관 기간이` };
      const fields = {
        consent: '‘개인정보’',
        retention: '‘보관 기간(일)’',
        both: '‘개인정보’와 ‘보관 기간(일)’',
      };
      return said(
        `${asked} 묻지만 ${lacking[missing]} 없습니다.`,
        `콘텐츠 관리자의 설문 화면, ${fields[missing]} 칸에 적습니다. 없으면 게시할 수 없습니다.`,
      );
    },
    openText: () => said('이름이나 전화번호를 적을 수 있는 칸입니다.', '적지 말라는 안내가 없습니다.'),
  },
  fixes: {
    removeTest: '조건에서 빼기',
    useOr: '‘또는’으로 바꾸기',
    show: '보이게 하기',
    removeDefault: '정해 둔 답 빼기',
    removeName: '목록에서 빼기',
    rename: '새 이름 주기',
    removeChoice: '하나 지우기',
    renameChoice: '새 값 주기',
    removeContainer: '지우기',
    allowAnswers: '답할 수 있게 하기',
    swapLimits: '두 값 맞바꾸기',
    listRows: '한 줄씩 보이기',
    lowerLimit: '고를 수 있는 만큼으로 낮추기',
    separateRanges: '안 겹치게 고치기',
    closeGap: '빠진 범위 넣기',
    balanceScale: '양쪽 수 맞추기',
    plainWord: '쉬운 말로 바꾸기',
    markPersonal: '개인정보로 표시하기',
    addNote: '안내 문구 넣기',
  },
};
