import type { RefusalReason } from '@modu/participation/contracts';
import { countingKo } from './counting-ko';
import { refusalTexts } from '@modu/participation/page-kit';
import { confirmedKo } from './door';
import { methodsKo } from './methods-ko';

/** Name of a group in front of a sentence; a poll with a single group has none. */
const within = (group: string): string => (group === '' ? '' : `‘${group}’에서 `);

const refusals: Readonly<Record<RefusalReason, string>> = {
  ...refusalTexts.ko,
  nothingPresented: '참여 코드를 적어 주세요.',
  codeMalformed: '참여 코드는 16자입니다. 빠지거나 더 들어간 글자가 없는지 보고 다시 적어 주세요.',
  codeUnknown: '이 투표의 참여 코드가 아닙니다. 받으신 코드를 보고 다시 적어 주세요.',
  accountUnknown: '이 계정으로는 투표할 수 없습니다. 다른 방법으로 다시 확인해 주세요.',
  tierNotAccepted: '이 투표에서 받지 않는 방법입니다. 다른 방법으로 다시 확인해 주세요.',
  passInvalid: '투표하실 수 있는지 다시 확인해야 합니다. 고르신 것은 그대로 있습니다.',
  passExpired: '확인한 지 하루가 지나 다시 확인해야 합니다. 고르신 것은 그대로 있습니다.',
};

export const ko = {
  vote: '투표',
  home: '처음으로',
  opens: (moment: string) => `${moment} 시작`,
  closes: (moment: string) => `${moment} 마감`,
  closed: (moment: string) => `${moment}에 마감했습니다`,
  participants: (count: string) => `${count}명 참여`,
  noGroup: '후보',
  or: ' 또는 ',
  refusals,
  methods: methodsKo,
  counting: countingKo,

  /** How many may be chosen, in one sentence for the whole poll and in a few words for each group. */
  choosing: {
    all: (total: string, candidates: string, isLimit: boolean) =>
      isLimit
        ? `후보 ${candidates}건 가운데 ${total}건까지 고를 수 있습니다.`
        : `후보 ${candidates}건 가운데 ${total}건을 골라 주세요.`,
    parts: (parts: readonly string[]) => `${parts.join(', ')}입니다.`,
    part: (group: string, count: string, isLimit: boolean) =>
      `${group}\u00A0${count}건${isLimit ? '까지' : ''}`,
    group: (count: string, candidates: string, isLimit: boolean) =>
      isLimit
        ? `${candidates}건 중 ${count}건까지 고를 수 있습니다`
        : `${candidates}건 중 ${count}건을 골라 주세요`,
    short: (count: string, candidates: string, isLimit: boolean) =>
      `${candidates}건 중 ${count}건${isLimit ? '까지' : ''} 선택`,
    /** `{n}` is filled in by the browser, in the words of its stylesheet. */
    left: '{n}표 남음',
    done: '다 고름',
    over: '{n}표 초과',
  },

  errorHint: '고치실 곳을 누르면 그곳으로 이동합니다. 고르신 것은 그대로 있습니다.',
  problems: {
    tooMany: (group: string, choose: string, over: string) =>
      `${within(group)}${choose}건까지 고를 수 있습니다. ${over}건을 빼 주세요.`,
    tooFew: (group: string, missing: string) => `${within(group)}${missing}건을 더 골라 주세요.`,
    unknownCandidate: (group: string) =>
      `${within(group)}이 투표에 없는 후보를 고르셔서 뺐습니다. 다시 골라 주세요.`,
    duplicateCandidate: (group: string) =>
      `${within(group)}같은 후보를 두 번 고르셨습니다. 한 번만 골라 주세요.`,
    wrongGroup: (group: string) => `${within(group)}다른 묶음의 후보를 고르셔서 뺐습니다. 다시 골라 주세요.`,
    unknownGroup: '이 투표에 없는 묶음의 선택은 뺐습니다. 고르신 것을 다시 확인해 주세요.',
    actUnusable: '아직 제출되지 않았습니다. 고르신 것을 확인하고 다시 제출해 주세요.',
    malformed: '보내신 내용의 모양이 다릅니다. API 설명을 보고 고쳐 주세요.',
  },

  unknown: {
    pollTitle: '찾으시는 투표가 없습니다',
    pollText: '주소가 바뀌었거나 아직 열지 않은 투표일 수 있습니다. 투표 목록에서 다시 찾아 주세요.',
    receiptTitle: '이 번호의 표를 찾지 못했습니다',
    receiptText: '영수증 번호를 한 글자씩 다시 확인해 주세요. 0과 O, 1과 I는 가리지 않습니다.',
    toList: '투표 목록 보기',
  },

  poll: {
    untilWhen: '언제까지',
    fromWhen: '언제부터',
    howMany: '몇 건을',
    who: '확인 방법',
    sealedTitle: '봉인된 투표입니다',
    sealedText: '마감 전에는 이 누리집 어디에서도, 담당자 화면에서도 중간 집계를 보여 주지 않습니다.',
    heading: '투표하기',
    code: '참여 코드',
    codeHeading: '참여 코드가 있으면',
    codeHint: '받으신 16자를 적어 주세요. 띄어쓰기와 줄표, 대문자와 소문자는 가리지 않습니다.',
    getBallot: '투표용지 받기',
    accountHeading: '누리집 계정이 있으면',
    signInText: '로그인하면 투표용지를 드립니다.',
    signedInAs: (name: string) => `${name} 님으로 로그인했습니다.`,
    inNewWindow: '새 창에서 이어집니다.',
    signIn: '로그인',
    register: '가입하기',
    candidates: '후보',
    groupCandidates: (group: string, count: string) => `${group} ${count}건`,
    fingerprint: '후보 명단 지문',
    fingerprintText: '투표가 열린 뒤 명단은 바뀌지 않습니다. 바뀌면 이 지문도 달라집니다.',
    manifest: '명단 파일 내려받기(JSON)',
    notOpenYet: (moment: string) => `${moment}에 시작합니다. 그때 이 화면에서 투표할 수 있습니다.`,
    over: '투표가 끝났습니다.',
    toResults: '결과 보기',
    toCounts: '지금까지의 집계 보기',
  },

  ballot: {
    confirmed: confirmedKo,
    more: '자세히',
    notYet: '아직 투표한 것이 아닙니다. 다음 화면에서 고르신 것을 다시 확인한 뒤 제출합니다.',
    leftInGroups: '묶음별 남은 표',
    check: '고른 것 확인하기',
    askAgain: '다시 확인하기',
    askAgainHeading: '투표하실 수 있는지 다시 확인해 주세요',
    askAgainAccount: '계정으로 투표하신다면 새 창에서 로그인한 뒤 이 화면에서 다시 확인해 주세요.',
  },

  review: {
    title: '제출하기 전에 확인해 주세요',
    lead: '아직 투표한 것이 아닙니다. 고칠 곳이 있으면 그 옆의 고치기를 눌러 주세요. 다른 선택은 그대로 남습니다.',
    change: '고치기',
    nothing: '고르지 않음',
    note: '한 번 제출하면 바꾸거나 되돌릴 수 없습니다. 이름과 연락처는 표와 함께 보관하지 않습니다.',
    cast: '투표하기',
    back: '다시 고르기',
  },

  receipt: {
    title: '투표가 기록에 들어갔습니다',
    lead: (poll: string) => `‘${poll}’에 참여해 주셔서 고맙습니다. 이 화면을 닫아도 표는 사라지지 않습니다.`,
    number: '영수증 번호',
    numberHint:
      '내 표가 기록에 있는지 확인할 때 씁니다. 무엇을 골랐는지, 언제 투표했는지는 여기에 적지 않습니다. 남에게 보여 주지 마세요.',
    next: '다음에는 이렇게 진행됩니다',
    nextCloses: (moment: string) => `${moment}, 투표가 끝납니다.`,
    nextSealed: '그때까지는 아무 화면에서도 중간 집계를 보여 주지 않습니다.',
    nextOpen: '그때까지의 집계는 확정된 결과가 아닙니다.',
    nextResults: '마감하면 결과를 공개합니다.',
    nextResultsText: '묶음별 득표와 순위를 결과 화면에서 볼 수 있습니다.',
    secrecy: '비밀은 이렇게 지킵니다',
    secrecyPoints: [
      '누가 투표했는지와 무엇을 골랐는지는 처음부터 따로 보관합니다.',
      '이름, 이메일, 접속 주소는 표 옆에 남기지 않습니다. 투표한 시각과 순서도 남기지 않습니다.',
      '같은 사람이 두 번 투표했는지는 되돌릴 수 없는 값으로만 확인합니다.',
    ],
    limits: '지켜 드리지 못하는 것도 있습니다',
    limitPoints: [
      '영수증 번호와 서버의 기록을 함께 가진 사람은 그 표를 찾을 수 있습니다. 누가 번호를 보여 달라고 해도 응하지 않으셔도 됩니다.',
      '서버의 모든 기록을 손에 넣은 사람이라면 사람과 표를 이어 보려 할 수 있습니다. 그래서 이을 만한 기록을 되도록 만들지 않습니다.',
    ],
  },

  refusedCast: {
    alreadyTitle: '이미 투표하셨습니다',
    alreadyText: '처음 낸 표가 그대로 있습니다.',
    alreadyHint: '한 사람이 한 번만 투표할 수 있고, 낸 표는 바꾸거나 되돌릴 수 없습니다.',
    closedTitle: '투표가 끝났습니다',
    closedText: (moment: string) => `${moment}에 마감해서 이 표는 받지 못했습니다.`,
    notYetTitle: '아직 투표를 시작하지 않았습니다',
    notYetText: (moment: string) => `${moment}에 시작합니다. 그때 다시 제출해 주세요.`,
    choices: '제출되지 않은 선택',
  },

  results: {
    title: (poll: string) => `${poll} 결과`,
    kicker: '투표 결과',
    notFinal: '아직 투표가 끝나지 않았습니다. 지금까지의 집계이며 확정된 결과가 아닙니다.',
    sealedTitle: '아직 결과를 볼 수 없습니다',
    sealedText: (moment: string) =>
      `봉인된 투표라 마감 전에는 아무 화면에서도 중간 집계를 보여 주지 않습니다. ${moment}에 마감하면 이 화면에서 결과를 볼 수 있습니다.`,
    upcomingText: (moment: string) => `${moment}에 시작합니다.`,
    toPoll: '투표 화면으로',
    groups: '묶음',
    people: '투표한 사람',
    peopleValue: (count: string) => `${count}명`,
    invalid: (count: string) => `무효 ${count}표`,
    period: '투표 기간',
    votes: '고른 표',
    votesValue: (count: string) => `${count}표`,
    captionExact: (count: string, percent: string) =>
      `투표한 사람 가운데 이 후보를 고른 비율. 한 사람이 ${count}건씩 골라 비율을 더하면 ${percent}%입니다.`,
    captionLimit: (count: string) =>
      `투표한 사람 가운데 이 후보를 고른 비율. 한 사람이 ${count}건까지 골랐습니다.`,
    rank: '순위',
    rankValue: (rank: string) => `${rank}위`,
    tied: '공동',
    candidate: '후보',
    count: '득표',
    rest: (count: string) => `나머지 ${count}건 보기`,
    restCaption: (group: string, from: string) => `${group} ${from}번째부터`,
    who: '어떻게 참여했나',
    whoCaption: '확인 방법에 따라 따로 세었습니다.',
    tier: '확인 방법',
    hidden: '가림',
    hiddenText: (threshold: string) =>
      `${threshold}명보다 적은 칸은 누구인지 짐작할 수 없게 가립니다. 한 칸만 가리면 뺄셈으로 알 수 있어 두 칸을 함께 가립니다.`,
    noBallots: '아직 투표한 사람이 없습니다.',
  },
};

export type Texts = typeof ko;
