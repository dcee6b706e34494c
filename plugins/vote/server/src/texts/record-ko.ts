/** Texts about the public record and the receipt, in Korean; the shape that the English ones keep to. */
export const recordKo = {
  title: '기록 확인하기',
  lead: '이 투표의 모든 표는 고칠 수 없는 기록에 한 줄씩 들어갑니다. 누구나 내려받아 확인하고 다시 집계할 수 있습니다.',
  link: '기록 확인하기',
  state: '지금의 기록',
  leaves: '기록한 줄',
  leavesValue: (count: string) => `${count}줄`,
  ballots: '투표지',
  ballotsValue: (count: string) => `${count}장`,
  checkpoint: '서명한 확인점',
  checkpointText:
    '확인점은 지금까지의 기록 전체를 숫자 하나로 줄여 서명한 것입니다. 보관해 두면, 나중에 기록이 하나라도 바뀌었을 때 바로 드러납니다.',
  checkpointFile: '확인점 내려받기',
  key: '기록의 열쇠',
  keyText: '확인점은 이 열쇠로 서명합니다. 투표가 시작될 때 적어 두면 나중에 견주어 볼 수 있습니다.',
  find: '내 표 찾기',
  findLabel: '영수증 번호',
  findHint: '영수증에 적힌 네 글자씩 네 묶음입니다.',
  findButton: '기록에서 찾기',
  notFound: '이 번호의 표는 기록에 없습니다. 번호를 다시 확인해 주세요.',
  found: (line: string) => `이 표는 기록의 ${line}번째 줄에 있습니다.`,
  foundProof: '증명서 내려받기',
  foundProofText:
    '증명서에는 표의 내용이 들어 있습니다. 보관해 두면 이 표가 기록에서 빠졌을 때 누구에게나 보일 수 있습니다. 남에게 보여 주지 마세요.',
  download: '기록 내려받기',
  downloadText: (seal: string) => `투표 정의, 열쇠, 모든 투표지, 결과가 들어 있습니다. ${seal}`,
  downloadNone: '표에는 이름도 시각도 주소도 없습니다.',
  downloadLater: (moment: string) =>
    `중간 결과가 새지 않도록 기록 전체는 투표가 끝난 뒤 ${moment}부터 내려받을 수 있습니다. 그때까지는 확인점과 각자의 증명서만 나갑니다.`,
  downloadFile: '기록 파일(JSON Lines)',
  verify: '직접 다시 집계하기',
  verifyText:
    '확인 프로그램은 파일 하나입니다. 서명, 투표권, 모든 표를 확인하고 처음부터 다시 집계한 뒤, 하나라도 다르면 어디가 다른지 알려 줍니다.',
  promises: '이 기록이 보장하는 것',
  promisePoints: [
    '받은 표가 빠지거나 바뀌거나 끼어들면 누구나 찾아낼 수 있습니다.',
    '발표한 결과가 표와 다르면 누구나 찾아낼 수 있습니다.',
    '표에 있는 투표권은 한 번만 쓸 수 있고, 누구의 것인지 알 수 없습니다.',
  ],
  limits: '이 기록이 보장하지 못하는 것',
  limitPoints: [
    '투표한 사람은 자기 표를 남에게 증명할 수 있습니다.',
    '투표하는 기기를 누가 지켜보는지는 알 수 없습니다.',
    '누구에게 투표권을 줄지는 참여 방식이 정합니다. 기록은 투표권의 수만 보여 줍니다.',
  ],
  receiptPlace: (line: string) => `기록의 ${line}번째 줄`,
  receiptPlaceLabel: '기록에서의 자리',
  scriptless:
    '스크립트 없이 투표하면 서버가 투표권과 표를 함께 받아 따로 저장합니다. 저장된 자료만으로는 둘을 이을 수 없지만, 받는 순간의 서버는 둘을 모두 봅니다.',
  token: {
    issued:
      '이 참여 자격으로 이미 투표권을 받으셨습니다. 투표를 마치셨다면 다시 투표할 수 없습니다. 마치지 않으셨다면 투표권을 받은 기기에서 이어서 투표해 주세요.',
    offline: '연결되지 않았습니다. 표는 아직 들어가지 않았습니다. 잠시 뒤 다시 눌러 주세요.',
    sending: '보내는 중입니다.',
    kept: '표에는 이름도 시각도 붙지 않습니다. 투표권은 서버가 내용을 보지 못한 채 서명했으므로, 저장된 자료로는 이 표가 누구의 것인지 알 수 없습니다.',
    recovery: '다른 기기에서 이어서 하기',
    recoveryText:
      '투표권은 이 브라우저에만 있습니다. 투표를 마치기 전에 기기를 바꾸려면 이 복구 코드를 적어 두었다가 그 기기에 넣어 주세요. 남에게 보여 주지 마세요.',
    recoveryLabel: '다른 기기에서 적어 둔 복구 코드',
    recoveryButton: '이 코드로 이어서 하기',
    wrongCode: '복구 코드가 맞지 않습니다. 다시 확인해 주세요.',
    usedCode: '복구 코드를 받았습니다. 이어서 투표하실 수 있습니다.',
  },
  elsewhereTitle: '다른 기기에서 시작하셨습니다',
  refusals: {
    noTokens: '이 참여 방식에는 서명된 투표권이 없습니다.',
    tokenElsewhere:
      '이 참여 자격의 투표권은 다른 기기나 브라우저에서 받았습니다. 그 기기에서 이어서 투표하거나, 그때 적어 둔 복구 코드를 넣어 주세요.',
    badBlinded: '투표권을 요청하는 값이 올바르지 않습니다. 화면을 새로 열어 다시 시도해 주세요.',
    badToken: '투표권이 올바르지 않습니다. 화면을 새로 열어 다시 시도해 주세요.',
    sealed: '기록 전체는 투표가 끝난 뒤에 내려받을 수 있습니다.',
  },
};

export type RecordTexts = typeof recordKo;
