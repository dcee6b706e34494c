import type { RefusalReason } from '@modu/participation/contracts';
import { refusalTexts } from '@modu/participation/page-kit';
import { mailKo } from './mail-ko';

const refusals: Readonly<Record<RefusalReason, string>> = {
  ...refusalTexts.ko,
  nothingPresented: '참여 코드를 적어 주세요.',
  codeMalformed: '참여 코드는 16자입니다. 빠지거나 더 들어간 글자가 없는지 보고 다시 적어 주세요.',
  codeUnknown: '이 설문의 참여 코드가 아닙니다. 받으신 코드를 보고 다시 적어 주세요.',
  accountUnknown: '이 계정으로는 답하실 수 없습니다. 다른 방법으로 다시 확인해 주세요.',
  tierNotAccepted: '이 설문에서 받지 않는 방법입니다. 다른 방법으로 다시 확인해 주세요.',
  passInvalid: '답하실 수 있는지 다시 확인해야 합니다.',
  passExpired: '확인한 지 하루가 지나 다시 확인해야 합니다.',
};

const amount = (minutes: number): string => `${String(minutes)}분`;

/** Words of the citizen pages. What went wrong with an answer is said in problems-ko.ts. */
export const ko = {
  sectionTitle: '설문',
  itemName: '설문',
  action: '답하기',
  optional: '(선택)',
  or: '또는',
  noneHint: '이것을 고르면 다른 답은 모두 비워 주세요.',
  otherLabel: (choice: string) => `‘${choice}’의 내용`,
  choose: '골라 주세요',
  severalHint: '여러 개를 고를 수 있습니다.',
  limitHint: (min: number, max: number) =>
    min > 0 && max > 0
      ? `${String(min)}개부터 ${String(max)}개까지 고를 수 있습니다.`
      : max > 0
        ? `${String(max)}개까지 고를 수 있습니다.`
        : `${String(min)}개 이상 골라 주세요.`,
  rankHint: (places: number) => `1부터 ${String(places)}까지, 순위를 하나씩 골라 주세요.`,
  rankSomeHint: '고르실 것에만 순위를 매겨 주세요. 나머지는 ‘순위 없음’으로 두시면 됩니다.',
  place: (place: number) => `${String(place)}위`,
  notRanked: '순위 없음',
  scaleHint: (min: string, max: string, step: string | null) =>
    step === null
      ? `${min}부터 ${max}까지의 숫자로 적어 주세요.`
      : `${min}부터 ${max}까지, ${step} 간격의 숫자로 적어 주세요.`,
  from: '시작',
  to: '끝',
  notWorkedOut: '답을 저장하면 계산해 보여 드립니다.',
  items: {
    nth: (position: number) => `${String(position)}번째`,
    add: '하나 더 추가',
    addFirst: '추가',
    remove: '빼기',
    none: '아직 없습니다.',
    limit: (min: number, max: number | null) =>
      max === null
        ? `${String(min)}개 이상 적어 주세요.`
        : min > 0
          ? `${String(min)}개부터 ${String(max)}개까지 적을 수 있습니다.`
          : `${String(max)}개까지 적을 수 있습니다.`,
    totals: '합계',
  },
  files: {
    kinds: (kinds: string) => `올릴 수 있는 파일: ${kinds}`,
    limit: (count: number, size: string) =>
      count === 1
        ? `파일 1개를 ${size}까지 올릴 수 있습니다.`
        : `${String(count)}개까지, 하나에 ${size}까지 올릴 수 있습니다.`,
    when: '고르신 파일은 아래의 ‘저장하고 다음’ 같은 단추를 누를 때 올라갑니다.',
    choose: '파일 고르기',
    chooseMore: '파일 더 고르기',
    list: '올리신 파일',
    remove: '빼기',
    full: '더 올릴 수 없습니다. 바꾸시려면 먼저 파일을 빼 주세요.',
    none: '올리신 파일이 없습니다.',
    goneTitle: '이 파일은 더 이상 없습니다',
    goneText: '파일을 빼셨거나 이미 답을 보내셨을 수 있습니다.',
  },
  lengthHint: (max: string) => `${max}자까지 적을 수 있습니다.`,
  /** A script puts the number of characters for `{n}`. */
  lengthCount: (max: string) => `{n}자 입력됨 · ${max}자까지`,
  pageOf: (position: number, total: number) => `${String(total)}쪽 중 ${String(position)}쪽`,
  minutesLeft: (minutes: number) => `약 ${amount(minutes)} 남음`,
  lastPage: '마지막입니다',
  progress: '진행 상황',
  stepDone: (title: string) => `${title} (마침)`,
  step: (position: number) => `${String(position)}쪽`,
  next: '저장하고 다음',
  back: '이전',
  revealedHeading: (count: number) => `고르신 답에 따라 질문이 ${String(count)}개 더 있습니다`,
  revealedText:
    '지금까지 적으신 답은 저장했습니다. 새로 나온 질문을 보시고 다시 ‘저장하고 다음’을 눌러 주세요.',
  revealedLink: (title: string) => `새로 나온 질문: ${title}`,
  /** What the script of a page says; it puts numbers and names for what is in braces. */
  live: {
    shownOne: '질문 1개가 더 나왔습니다.',
    shownMany: '질문 {n}개가 더 나왔습니다.',
    goneOne: '질문 1개가 필요 없어졌습니다.',
    goneMany: '질문 {n}개가 필요 없어졌습니다.',
    added: '{name} 칸을 더했습니다.',
    removed: '{name} 칸을 뺐습니다.',
    restored: '{name} 칸을 되돌렸습니다.',
    undo: '되돌리기',
    nth: '{n}번째',
    add: '하나 더 추가',
    addFirst: '추가',
    notYet: '아직 계산할 답이 없습니다.',
    optional: '(선택)',
    error: '오류: ',
    up: '{name} 한 칸 위로',
    down: '{name} 한 칸 아래로',
    moved: '{name}: {n}위',
    drag: '끌어서 옮기기',
    place: '{n}위',
    find: '찾아서 고르기',
    open: '목록 열기',
    found: '{n}개 있습니다.',
    nothing: '찾으시는 것이 없습니다.',
    chosen: '{name} 선택',
    unchosen: '{name} 선택 해제',
    value: '값 고르기',
  },
  autosave: {
    /** A script puts the time of day for `{time}`. */
    saved: '{time}에 자동으로 저장했습니다.',
    failed:
      '지금은 저장하지 못하고 있습니다. 적으신 내용은 이 화면에 있으며, 연결되면 다시 저장합니다. 그때까지 화면을 닫지 마세요.',
    ended: '더는 저장할 수 없습니다. 이미 보내셨거나 마감했을 수 있습니다. 화면을 새로 열어 확인해 주세요.',
  },
  later: {
    button: '나중에 이어서 하기',
    title: '여기까지 저장했습니다',
    lead: (moment: string) =>
      `${moment}까지 보관합니다. 그때까지 아래의 코드나 주소로 이어서 답하실 수 있습니다.`,
    code: '이어서 할 코드',
    codeHint: '다른 기기에서는 이 설문의 첫 화면에서 코드를 적어 주세요.',
    address: '이어서 할 주소',
    addressHint: '코드나 주소를 아는 사람은 적으신 답을 볼 수 있습니다. 다른 사람에게 알리지 마세요.',
    goOn: '이어서 하기',
    resume: '적다가 멈춘 답이 있습니다',
    resumeHint: '저장할 때 보신 16자를 적어 주세요. 띄어쓰기와 줄표, 대문자와 소문자는 가리지 않습니다.',
    unknown:
      '이 코드로 저장한 답이 없습니다. 글자를 다시 확인해 주세요. 이미 보내셨거나 보관 기간이 지났을 수도 있습니다.',
  },
  mail: mailKo,
  start: {
    begin: '시작하기',
    beginNote: '위의 안내를 읽고 동의하시면 시작해 주세요.',
    consent: '참여하기 전에 읽어 주세요',
    pages: '분량',
    amount: (pages: number, questions: number) => `${String(pages)}쪽, ${String(questions)}문항`,
    minutes: '걸리는 시간',
    about: (minutes: number) => `약 ${amount(minutes)}`,
    closes: '마감',
    noClosing: '정해진 마감이 없습니다',
    upcomingTitle: (moment: string) => `${moment}에 시작합니다`,
    upcomingText: '그때 이 화면에서 답하실 수 있습니다.',
    closedTitle: (moment: string) => `${moment}에 마감했습니다`,
    closedText: '답해 주신 모든 분께 감사드립니다. 이제는 답을 받지 않습니다.',
    resultsLater: '결과는 마감한 뒤 이곳에서 공개합니다.',
  },
  door: {
    refusals,
    who: '답하는 사람',
    whoIs: {
      anyone: '누구나',
      code: '참여 코드를 받은 분',
      account: '누리집 계정이 있는 분',
      codeOrAccount: '참여 코드를 받았거나 누리집 계정이 있는 분',
    },
    code: '참여 코드',
    codeHeading: '참여 코드로 시작하기',
    codeHint: '받으신 16자를 적어 주세요. 띄어쓰기와 줄표, 대문자와 소문자는 가리지 않습니다.',
    accountHeading: '누리집 계정으로 시작하기',
    signInText: '로그인한 뒤 이 화면에서 시작하실 수 있습니다.',
    signInFirst: '로그인한 뒤 다시 눌러 주세요.',
    signedInAs: (name: string) => `${name} 님으로 로그인했습니다.`,
    inNewWindow: '새 창에서 이어집니다.',
    signIn: '로그인',
    register: '가입하기',
    withAccount: '이 계정으로 시작하기',
    confirmTitle: '한 번 더 확인해 주세요',
    confirmLead: '적으신 답은 그대로 있습니다. 확인하시면 보내기 전 화면으로 돌아갑니다.',
    confirmCodeHeading: '참여 코드로 확인하기',
    confirmAccountHeading: '누리집 계정으로 확인하기',
    confirm: '확인하기',
    confirmAccount: '이 계정으로 확인하기',
    confirmSignIn: '로그인하면 이어서 보내실 수 있습니다.',
    alreadyTitle: '이미 답하셨습니다',
    alreadyText: '이 참여 코드나 계정으로 보내신 답이 있습니다. 처음 보내신 답이 그대로 있습니다.',
  },
  full: {
    title: '받기로 한 수만큼 답이 모였습니다',
    text: (limit: string) => `이 설문은 ${limit}명까지 답을 받습니다. 관심을 가져 주셔서 고맙습니다.`,
    draft: '쓰고 계시던 답은 보내지지 않았고, 7일 안에 저절로 지워집니다.',
    others: '다른 설문 보기',
    cellTitle: (answer: string) => `‘${answer}’ 답은 모두 모였습니다`,
    cellText: (question: string, answer: string) =>
      `의견을 고르게 듣기 위해 답마다 받는 수를 정해 두었습니다. ‘${question}’ 질문에서 ‘${answer}’ 답은 그 수가 다 찼습니다. 관심을 가져 주셔서 고맙습니다.`,
    cellChange: '잘못 고르셨으면 고쳐서 이어 가실 수 있습니다.',
    change: '답 고치기',
  },
  review: {
    title: '보내기 전에 확인해 주세요',
    step: '확인하고 보내기',
    lead: '아직 보내지 않았습니다. 고칠 곳이 있으면 ‘고치기’를 눌러 주세요. 다른 답은 그대로 남습니다.',
    change: '고치기',
    empty: '답하지 않음',
    privacy:
      '로그인 정보와 인터넷 주소는 답과 함께 보관하지 않습니다. 한 번 보낸 뒤에는 고칠 수 없지만 철회할 수 있습니다.',
    send: '답 보내기',
  },
  receipt: {
    title: '답을 잘 받았습니다',
    lead: '저장까지 마쳤습니다. 이 화면을 닫아도 답은 사라지지 않습니다.',
    number: '접수 번호',
    numberHint: '답을 보내셨다는 표시입니다. 나중에 문의하실 때 필요하니 적어 두세요.',
    sent: '무엇을 보냈나요',
    versionAndQuestions: (version: number, questions: number) =>
      `${String(version)}판 · ${String(questions)}문항`,
    next: '다음에는 이렇게 진행됩니다',
    closes: (moment: string) => `${moment}에 마감합니다.`,
    closed: (moment: string) => `${moment}에 마감했습니다.`,
    closesText: '그때까지 들어온 답을 함께 셉니다.',
    results: '마감한 뒤 결과를 공개합니다.',
    resultsText: '답을 묶어 수로만 보여 드리고, 적은 수의 답은 가립니다. 글로 적으신 답은 공개하지 않습니다.',
    internal: '담당 부서가 결과를 살펴봅니다.',
    home: '처음으로',
  },
  results: {
    title: '결과',
    heading: (title: string) => `${title} 결과`,
    lead: (count: string) => `${count}명이 답했습니다.`,
    few: '답한 사람이 적어 사람 수를 밝히지 않습니다.',
    laterTitle: '결과는 마감한 뒤에 공개합니다',
    laterText: (moment: string) =>
      `${moment}에 마감합니다. 그때까지는 누구에게도 중간 결과를 보여 드리지 않습니다.`,
    laterOpenEnd: '마감이 정해지면 이 화면에 알려 드립니다.',
    hiddenNote: (threshold: string) =>
      `${threshold}명보다 적은 칸은 누구인지 짐작할 수 없게 가립니다. 한 칸만 가리면 뺄셈으로 알 수 있어 다른 칸도 함께 가립니다.`,
    choice: '보기',
    people: '사람',
    answered: (count: string) => `${count}명이 답했습니다.`,
    answeredFew: '몇 명이 답했는지는 가렸습니다.',
    several: '여러 개를 고를 수 있어 비율을 더하면 100%가 넘을 수 있습니다.',
    hidden: '가림',
    mean: '평균',
    texts: '글로 적으신 답은 공개하지 않습니다.',
    survey: '설문 안내',
  },
  gone: {
    sentTitle: '이미 보내셨습니다',
    sentText: '처음 보내신 답이 그대로 있습니다. 다시 보내도 두 번 세지 않습니다.',
    seeReceipt: '접수 번호 보기',
    goneTitle: '여기에 적던 답을 찾을 수 없습니다',
    goneText: '이미 보내셨거나, 7일 동안 고치지 않아 지워졌습니다. 처음부터 다시 답하실 수 있습니다.',
    again: '처음부터 답하기',
    lateTitle: '마감 시각이 지났습니다',
    lateText: (moment: string) =>
      `${moment}에 마감하여 이제는 답을 받지 않습니다. 쓰고 계시던 답은 보내지지 않았고, 7일 안에 저절로 지워집니다.`,
    closedTitle: '지금은 답을 받지 않습니다',
    closedText: '설문 안내에서 언제 여는지 확인해 주세요.',
    receiptTitle: '이 접수 번호를 찾을 수 없습니다',
    receiptText: '번호를 다시 확인해 주세요. 글자 O와 숫자 0, 글자 I와 숫자 1은 같게 읽습니다.',
    notFoundTitle: '찾으시는 설문이 없습니다',
    notFoundText: '주소가 바뀌었거나 내려진 설문일 수 있습니다. 설문 목록에서 다시 찾아 주세요.',
    unreadableTitle: '보내신 내용을 읽을 수 없습니다',
    unreadableText: '이 화면에 없는 질문의 파일이 들어 있습니다. 적던 답으로 돌아가 다시 보내 주세요.',
    backToAnswers: '적던 답으로 돌아가기',
    list: '설문 목록',
    survey: '설문 안내로',
    messages: {
      ...refusals,
      nothingPresented: '참여 코드를 보내시거나 로그인해 주세요.',
      alreadyAnswered: '이미 답하셨습니다. 처음 보내신 답이 그대로 있습니다.',
      full: '받기로 한 수만큼 답이 모여 더 받지 않습니다.',
      cellFull: '고르신 답은 받기로 한 수가 다 찼습니다.',
      gone: '이 설문지 판은 더 이상 찾을 수 없습니다. 화면을 새로 열어 주세요.',
      consentRequired: '개인정보 동의 여부(consent)를 함께 보내 주세요.',
      consentRefused: '동의하지 않으시면 이 설문에는 답하실 수 없습니다. 저장한 것은 없습니다.',
      withdrawn: '이 답은 철회하셨거나 지워져서 다시 저장하지 않습니다.',
      closed: '마감하여 이제는 답을 받지 않습니다.',
      upcoming: '아직 답을 받지 않습니다.',
      invalid: '확인할 곳이 있습니다. 고쳐서 다시 보내 주세요.',
      unreadable: '보내신 형식을 읽을 수 없습니다.',
      busy: '지금 답을 보내는 분이 많습니다. 잠시 뒤에 다시 보내 주세요.',
      tooCostly:
        '보내신 답을 확인하지 못해 저장하지 않았습니다. 설문을 고쳐야 하며, 담당 부서에서 이 사실을 볼 수 있습니다.',
      notFound: '찾으시는 설문이 없습니다.',
    },
  },
  script: {
    noScript:
      '이 설문에는 자바스크립트가 있어야 쓸 수 있는 질문이 있습니다. 자바스크립트를 켜고 다시 열어 주세요. 켤 수 없으면 담당 부서에 다른 참여 방법을 문의해 주세요.',
    loading: '설문을 여는 중입니다. 잠시 기다려 주세요.',
    failed: '설문을 열지 못했습니다. 화면을 새로 고쳐 주세요.',
    sending: '보내는 중입니다.',
    notSent: '아직 보내지 못했습니다. 다시 눌러도 두 번 세지 않습니다.',
  },
};

export type Texts = typeof ko;
