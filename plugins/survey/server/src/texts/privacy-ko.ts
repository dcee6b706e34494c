/** Words about personal data: consent, promises, and what citizens may do with what they sent. */
export const privacyKo = {
  anonymity: {
    anonymous: '익명 설문입니다. 누가 보낸 답인지 기록하지 않습니다. 담당자는 질문에 적으신 내용만 봅니다.',
    confidential:
      '비밀을 보장하는 설문입니다. 개인정보는 다른 답과 따로, 암호화해 보관합니다. 권한이 있는 담당자만 볼 수 있고, 볼 때마다 기록이 남습니다. 결과에는 나오지 않습니다.',
    /** Nothing personal is asked. */
    confidentialPlain:
      '비밀을 보장하는 설문입니다. 누가 보낸 답인지 기록하지 않으며, 답은 담당자만 보고 밖에 알리지 않습니다.',
    identified:
      '실명 설문입니다. 담당자가 누가 보낸 답인지 압니다. 개인정보는 다른 답과 따로, 암호화해 보관합니다. 권한이 있는 담당자만 볼 수 있고, 볼 때마다 기록이 남습니다.',
    once: '한 분이 한 번 답하실 수 있습니다. 참여 코드와 계정은 이것을 확인하는 데만 쓰고, 누구인지 알아볼 수 없게 바꾼 값을 답과 따로 보관합니다.',
  },
  internalText: {
    anonymous: '답은 묶어서 보고, 누가 답했는지는 알지 못합니다.',
    confidential: '답은 묶어서 봅니다. 개인정보는 권한이 있는 담당자만 봅니다.',
    identified: '답은 묶어서 봅니다. 개인정보는 권한이 있는 담당자만 봅니다.',
  },
  consent: {
    title: '개인정보를 적어 주셔도 되는지 여쭙니다',
    leadOptional:
      '이 설문에는 개인정보를 묻는 질문이 있습니다. 아래를 읽고 골라 주세요. 동의하지 않으셔도 다른 질문에는 모두 답하실 수 있습니다.',
    leadRequired: '이 설문에 답하시려면 개인정보가 필요합니다. 아래를 읽고 골라 주세요.',
    items: '적어 주실 개인정보',
    purpose: '쓰는 목적',
    retention: '보관 기간',
    until: (date: string) => `${date}까지 보관합니다.`,
    days: (days: string) => `보내신 날부터 ${days}일 동안 보관합니다.`,
    act: {
      anonymise: '그 뒤에 개인정보를 지우고, 나머지 답만 남깁니다.',
      delete: '그 뒤에 보내신 답을 모두 지웁니다.',
    },
    askOffice: '아래 담당자에게 문의해 주세요.',
    controller: '책임지는 곳',
    contact: '문의',
    recipients: '다른 곳에 제공',
    noRecipients: '제공하지 않습니다.',
    refusal: '거부하실 권리',
    refusalOptional: '동의하지 않으셔도 됩니다. 개인정보를 묻는 질문만 빼고 답하시며, 불이익은 없습니다.',
    refusalRequired: '동의하지 않으셔도 됩니다. 다만 이 설문에는 답하실 수 없으며, 다른 불이익은 없습니다.',
    keeping:
      '다른 답과 따로, 암호화해 보관합니다. 보내신 뒤에도 접수 번호와 코드로 언제든지 보시거나 지우실 수 있습니다.',
    tick: '위 내용을 읽었으며, 개인정보의 수집과 이용에 동의합니다.',
    agree: '동의하고 계속하기',
    refuse: '동의하지 않습니다',
    notTicked:
      '동의하시면 이 칸에 표시해 주세요. 동의하지 않으시면 아래의 ‘동의하지 않습니다’를 눌러 주세요.',
    changed: '그사이 안내가 바뀌었습니다. 다시 읽고 표시해 주세요.',
    refusedTitle: '알겠습니다. 여기서 마칩니다',
    refusedText: (controller: string, contact: string) =>
      `보내거나 저장한 것은 없으며, 불이익도 없습니다. 이 설문은 개인정보 없이는 답을 받을 수 없습니다. 다른 방법으로 의견을 주시려면 ${controller}에 문의해 주세요. 문의: ${contact}`,
    again: '안내 다시 읽기',
  },
  receipt: {
    code: '내 답 코드',
    codeHint:
      '접수 번호와 이 코드로 내 답을 보고, 내려받고, 철회할 수 있습니다. 30분이 지나면 다시 보여 드리지 않으니 지금 적어 두세요.',
    mine: '내 답 보기',
  },
  mine: {
    title: '내 답 보기',
    lead: '답을 보내실 때 받은 접수 번호와 코드를 적어 주세요. 보내신 답을 보고, 내려받고, 철회할 수 있습니다.',
    start: '이미 보내신 답은 접수 번호와 코드로 보거나 철회할 수 있습니다.',
    number: '접수 번호',
    numberHint: '12자입니다. 띄어쓰기와 줄표, 대문자와 소문자는 가리지 않습니다.',
    code: '내 답 코드',
    codeHint: '16자입니다. 접수 번호와 함께 받으셨습니다.',
    open: '내 답 보기',
    unknown: '이 접수 번호와 코드로 보내신 답이 없습니다. 두 가지를 다시 확인해 주세요.',
    shownTitle: '보내신 답',
    sentAt: '보낸 때',
    answers: '답',
    personal: '개인정보',
    ends: {
      anonymise: (moment: string) => `${moment}에 개인정보를 지웁니다.`,
      delete: (moment: string) => `${moment}에 이 답을 모두 지웁니다.`,
      anonymised: (moment: string) => `${moment}까지 보관하고 개인정보를 지웠습니다.`,
    },
    kept: '보관',
    download: '내려받기(JSON)',
    withdraw: '답 철회하기',
    confirmTitle: '이 답을 철회하시겠습니까?',
    confirmText: '답과 개인정보를 모두 지우고 결과에서도 뺍니다. 지운 뒤에는 되살릴 수 없습니다.',
    confirmOnce:
      '철회하신 뒤에 같은 참여 코드나 계정으로 다시 답하실 수는 없습니다. 누가 답했는지를 답과 따로 보관하여, 어느 기록이 이 답의 것인지 저희도 알 수 없기 때문입니다.',
    confirm: '철회하기',
    cancel: '그만두기',
    withdrawnTitle: '답을 철회했습니다',
    withdrawnText:
      '답과 개인정보를 지웠고 결과에서도 뺐습니다. 백업에 남은 사본은 백업 보관 기간이 지나면 사라집니다.',
    removedTitle: '이 답은 이제 없습니다',
    removedText: '철회하셨거나, 요청을 받아 담당자가 지웠거나, 보관 기간이 지났습니다. 되살릴 수 없습니다.',
  },
};

export type PrivacyWords = typeof privacyKo;
