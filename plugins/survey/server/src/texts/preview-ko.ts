/** Words around a draft that is shown before it is published. */
export const previewKo = {
  tab: (title: string) => `미리 보기: ${title}`,
  banner: '미리 보기',
  bannerText: '아직 게시하지 않은 설문입니다. 여기에 적으신 내용은 저장하지 않습니다.',
  endTitle: '미리 보기를 마쳤습니다',
  endText:
    '게시한 설문에서는 이 자리에 접수 번호와 감사 인사가 나옵니다. 방금 적으신 답과 올리신 파일은 저장하지 않았습니다.',
  again: '처음부터 다시 보기',
  goneTitle: '이 미리 보기 주소는 더 쓸 수 없습니다',
  goneText:
    '미리 보기 주소는 14일 동안 쓸 수 있고, 담당자가 먼저 끊을 수도 있습니다. 설문 담당자에게 새 주소를 받아 주세요.',
  unreadableTitle: '아직 보여 드릴 수 없는 설문입니다',
  unreadable: {
    json: '설문지의 JSON에 잘못된 곳이 있습니다. 편집기에서 고치신 뒤에 다시 열어 주세요.',
    empty: '설문지에 아직 질문이 없습니다. 질문을 넣으신 뒤에 다시 열어 주세요.',
    pattern:
      '처리하는 데 너무 오래 걸릴 수 있는 정규식이나 불러올 수 없는 목록 주소가 있습니다. 편집기에서 고치신 뒤에 다시 열어 주세요.',
    broken: '질문이나 조건에 서로 맞지 않는 곳이 있습니다. 편집기의 문제 목록을 확인해 주세요.',
  },
};

export type PreviewWords = typeof previewKo;
