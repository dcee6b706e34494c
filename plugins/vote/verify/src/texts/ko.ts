import { resultKo } from './result-ko';
import type { Texts } from './types';

export const ko: Texts = {
  usage: `투표의 공개 기록을 확인하고 다시 집계합니다.

  modu-verify <파일 또는 주소> [옵션]

  --manifest <해시>     투표 페이지에 표시된 해시
  --key <키>            투표를 시작할 때 적어 둔 기록의 키
  --checkpoint <파일>   보관해 둔 체크포인트. 여러 번 쓸 수 있습니다
  --receipt <파일>      투표 확인증. 여러 번 쓸 수 있습니다
  --running             아직 끝나지 않은 투표
  --json                결과를 모든 수치와 함께 JSON으로 표시
  --lang ko|en

종료 코드: 0 이상 없음, 1 이상 있음, 2 확인하지 못함
`,
  unreadable: '기록을 읽을 수 없습니다',
  manifest: '투표 정의: {hash}',
  figures: '기록 {leaves}건 · 투표지 {ballots}장 · 제외 {excluded}장 · 루트 {root}',
  states: {
    open: '투표가 진행 중입니다.',
    closed: '투표가 끝났고 아직 집계되지 않았습니다.',
    cancelled: '투표가 취소되었습니다.',
    counted: '집계가 끝났습니다.',
  },
  invalid: '무효 투표지, {leaf}번 기록: {reason}',
  reasons: {
    wrongLength: '봉인된 투표지의 길이가 아닙니다',
    notOpened: '이 투표의 키로 열리지 않습니다',
    notABallot: '투표지가 들어 있지 않습니다',
    againstTheRules: '투표 규칙에 맞지 않습니다',
  },
  result: '투표지로 다시 집계한 결과:',
  results: resultKo,
  good: '이상이 없습니다.',
  bad: '이상 {count}건',
  line: '{line}행',
  leaf: '{leaf}번 기록',
  findings: {
    unreadableLine: '기록도 체크포인트도 아닙니다',
    unreadableLeaf: '올바른 형식이 아닙니다 ({reason} {field})',
    noManifest: '투표 정의가 없습니다',
    noKeys: '키가 없습니다',
    secondKeys: '키가 두 번 나옵니다',
    manifestDiffers: '투표 정의가 {hash}입니다. 투표 페이지에는 {expected}로 표시되었습니다',
    keysOfAnotherManifest: '다른 투표 정의의 키입니다',
    keyDiffers: '기록의 키가 {expected}가 아니라 {key}입니다',
    otherOrigin: '{expected}가 아니라 {origin}의 체크포인트입니다',
    notSigned: '{name}의 서명이 없거나 위조되었습니다',
    misplacedCheckpoint:
      '{size}건에 서명했는데 앞에 {leaves}건이 있습니다. {after}번 뒤에서 기록이 더해지거나 빠졌습니다',
    rootDiffers: '{size}건에 서명한 내용과 다릅니다. {after}번부터 무엇인가 바뀌었습니다',
    notCovered: '{after}번부터 {size}번까지 마지막 기록에 서명이 없습니다',
    unreadableEvidence: '함께 낸 {number}번째 자료({kind})는 이 기록의 것이 아닙니다',
    forked: '다른 기록이 있습니다. {size}건에 서명했고 {after}번부터 다릅니다',
    rolledBack: '{kept}건의 체크포인트가 있는데 기록은 {size}건입니다',
    receiptDiffers: '투표 확인증의 투표지와 다릅니다',
    groupBroken: '앞 묶음에 투표지 {missing}장이 모자랍니다',
    wrongChannel: '투표지의 접수 경로는 {channel}인데 묶음은 {group}입니다',
    notInGroup: '묶음 밖에 있는 투표지입니다',
    notSorted: '묶음 안의 순서가 맞지 않습니다',
    secondBallot: '{first}번 기록과 같은 표식의 두 번째 투표지입니다',
    unknownTier: '이 투표에 없는 참여 방식입니다: {tier}',
    badToken: '투표권이 올바르지 않습니다 ({reason})',
    wronglySealed: '공개 투표에 봉인된 투표지이거나 봉인 투표에 열린 투표지입니다',
    invalidBallot: '투표 규칙에 맞지 않는 투표지입니다',
    outOfOrder: '이 시점에 할 수 없는 일입니다: {act}',
    afterTheEnd: '투표가 끝난 뒤의 투표지입니다',
    wrongTime: '시각이 맞지 않습니다: {act}',
    unknownBallot: '없거나 이미 제외된 투표지입니다: {nullifier}',
    wrongOpeningKey: '투표지를 봉인한 키가 아닙니다',
    wrongSeed: '추첨 씨앗이 미리 약속한 것과 다릅니다 ({reason})',
    resultDiffers: '발표된 결과가 투표지와 다릅니다. 처음 다른 곳: {at}',
    notFinished: '결과가 나오기 전에 기록이 끝납니다',
  },
};
