import type { Locale, TierKey } from '@modu/participation/contracts';

/** What a ballot paper says of how somebody came to it. */
export const confirmedKo: Readonly<Record<TierKey, string>> = {
  code: '참여 코드를 확인했습니다. 이 투표에 한 번 참여할 수 있습니다.',
  onsite: '현장에서 받으신 코드를 확인했습니다. 이 투표에 한 번 참여할 수 있습니다.',
  email: '이메일을 확인했습니다. 이 투표에 한 번 참여할 수 있습니다.',
  account: '로그인한 계정을 확인했습니다. 이 투표에 한 번 참여할 수 있습니다.',
  oidc: '로그인을 확인했습니다. 이 투표에 한 번 참여할 수 있습니다.',
  identity: '본인확인을 마쳤습니다. 이 투표에 한 번 참여할 수 있습니다.',
  open: '누구인지 확인하지 않고 드린 투표용지입니다. 결과는 분위기를 알아보는 데에만 씁니다.',
};

export const confirmedEn: Readonly<Record<TierKey, string>> = {
  code: 'Your invitation code is confirmed. You can vote once.',
  onsite: 'The code you were given on site is confirmed. You can vote once.',
  email: 'Your email address is confirmed. You can vote once.',
  account: 'Your account is confirmed. You can vote once.',
  oidc: 'Your sign-in is confirmed. You can vote once.',
  identity: 'Your identity is confirmed. You can vote once.',
  open: 'We did not check who you are. The result only shows a mood.',
};

const ko = {
  getBallot: '투표용지 받기',
  inNewWindow: '새 창에서 이어집니다.',
  nothingNow:
    '지금은 이 투표에 참여할 방법을 쓸 수 없습니다. 잠시 뒤에 다시 오시거나 담당자에게 알려 주세요.',
  mend: {
    code: '코드를 고쳐 적으시면 이어서 투표하실 수 있습니다.',
    other: '아래에서 다시 하시거나 다른 방법을 고르실 수 있습니다.',
  },

  code: {
    onsiteHeading: '현장에서 코드를 받으셨으면',
    onsiteLabel: '현장 코드',
    onsiteHint: '쪽지에 적힌 16자를 적어 주세요. 띄어쓰기와 줄표, 대문자와 소문자는 가리지 않습니다.',
    bothHeading: '참여 코드나 현장 코드가 있으면',
    bothLabel: '참여 코드 또는 현장 코드',
  },

  email: {
    heading: '이메일로 확인하기',
    text: '적어 주신 주소로 확인 번호를 보내 드립니다. 주소는 저장하지 않습니다.',
    address: '이메일',
    addressHint: '예: name@example.com',
    send: '확인 번호 받기',
    codeTitle: '확인 번호를 적어 주세요',
    sent: (address: string) => `${address} 주소로 확인 번호를 보냈습니다. 15분 안에 적어 주세요.`,
    codeLead: '이메일로 받으신 확인 번호를 15분 안에 적어 주세요.',
    code: '확인 번호',
    codeHint: '숫자 8자리입니다. 줄표는 적지 않으셔도 됩니다.',
    missing: '이메일이 오지 않으면 스팸 편지함을 먼저 보아 주세요.',
    again: '다른 주소로 다시 받기',
  },

  identity: {
    heading: '본인확인하기',
    oidcHeading: '다른 서비스로 로그인하기',
    text: '누구인지 확인하는 데에만 씁니다. 이름과 생년월일, 연락처는 저장하지 않습니다.',
    by: (provider: string) => `${provider} 이용하기`,
    ready: '확인을 마쳤습니다. 10분 안에 투표용지를 받아 주세요.',
    elsewhere: '본인확인 화면에서 확인을 마치면 이 투표로 이어집니다.',
    nothing: '아직 본인확인을 하지 않으셨습니다. 먼저 확인해 주세요.',
  },

  account: { nothing: '먼저 로그인해 주세요.' },

  open: {
    heading: '확인 없이 참여하기',
    text: '이 방법은 누구인지 확인하지 않아 한 사람이 여러 번 낼 수 있습니다. 그래서 사람 수가 아니라 분위기를 알아보는 데에만 쓰고, 다른 방법으로 낸 표와 따로 셉니다.',
  },

  again: {
    email: '이메일로 투표하신다면 주소를 적고 확인 번호를 다시 받아 주세요.',
    identity: '본인확인으로 투표하신다면 새 창에서 확인한 뒤 이 화면에서 다시 확인해 주세요.',
  },
};

type DoorTexts = typeof ko;

const en: DoorTexts = {
  getBallot: 'Get my ballot',
  inNewWindow: 'This continues in a new window.',
  nothingNow: 'No way to take part can be used at the moment. Come back later, or tell the office.',
  mend: {
    code: 'Correct the code to go on.',
    other: 'Try again below, or use another way.',
  },

  code: {
    onsiteHeading: 'If you were given a code on site',
    onsiteLabel: 'Code from your slip',
    onsiteHint: 'Enter the 16 characters on your slip. Spaces, hyphens and capital letters do not matter.',
    bothHeading: 'If you have an invitation code or a code from a slip',
    bothLabel: 'Invitation code or code from your slip',
  },

  email: {
    heading: 'Confirm by email',
    text: 'We send a code to your address. The address is not kept.',
    address: 'Email address',
    addressHint: 'For example name@example.com',
    send: 'Send me a code',
    codeTitle: 'Enter the code from our email',
    sent: (address) => `We have sent a code to ${address}. Enter it within 15 minutes.`,
    codeLead: 'Enter the code from our email within 15 minutes.',
    code: 'Code',
    codeHint: '8 digits. You need not enter the hyphen.',
    missing: 'If no email arrives, look into your spam folder first.',
    again: 'Use another address',
  },

  identity: {
    heading: 'Confirm your identity',
    oidcHeading: 'Sign in with another service',
    text: 'This is only to know that you are you. Your name, birthday and contact details are not kept.',
    by: (provider) => `Continue with ${provider}`,
    ready: 'You are confirmed. Get your ballot within 10 minutes.',
    elsewhere: 'Confirm your identity on the page of the identity service; it leads here.',
    nothing: 'You have not confirmed your identity yet. Please do that first.',
  },

  account: { nothing: 'Sign in first.' },

  open: {
    heading: 'Take part without being checked',
    text: 'This way does not check who you are, so one person can vote several times. It shows a mood and is no count of people, and it is counted apart from all other ways.',
  },

  again: {
    email: 'If you vote by email, enter your address and get a new code.',
    identity:
      'If you vote with a confirmed identity, confirm it in a new window, then check again on this page.',
  },
};

/** Words of the ways in. */
export const doorTexts: Readonly<Record<Locale, DoorTexts>> = { ko, en };
