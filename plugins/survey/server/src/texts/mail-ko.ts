/** Sending the way back to a draft by e-mail. */
export const mailKo = {
  title: '이메일로 받기',
  label: '이메일 주소',
  hint: '이어서 할 주소와 코드를 보내 드립니다. 이메일 주소는 이번에만 쓰고 저장하지 않습니다.',
  button: '이메일로 보내기',
  sent: '이메일을 보냈습니다. 몇 분이 지나도 오지 않으면 스팸 편지함을 확인해 주세요.',
  problems: {
    wrong: '이메일 주소를 name@example.com 모양으로 적어 주세요.',
    tooMany: '이 주소로는 이미 여러 번 보냈습니다. 한 시간 뒤에 다시 보내시거나 위의 코드를 적어 두세요.',
    failed: '지금은 이메일을 보내지 못했습니다. 위의 코드나 주소를 적어 두시거나 잠시 뒤에 다시 해 주세요.',
  },
  subject: (title: string) => `이어서 답하기: ${title}`,
  letter: (title: string, until: string) =>
    `“${title}”에 적으신 답을 ${until}까지 보관합니다. 아래 주소를 누르면 이어서 답하실 수 있습니다.`,
  letterCode: '주소가 열리지 않으면 설문의 첫 화면에서 이 코드를 적어 주세요.',
  letterEnd:
    '주소나 코드를 아는 사람은 적으신 답을 볼 수 있으니 다른 사람에게 보내지 마세요.\n이메일 주소는 이 편지를 보내는 데만 썼고 저장하지 않았습니다. 직접 요청하지 않으셨다면 지우셔도 됩니다.',
};

export type MailWords = typeof mailKo;
