/**
 * Why a document of an opened poll cannot be changed. In both languages: the content manager shows the text
 * as it comes, to administrators of either.
 */
export function frozenText(fields: readonly string[]): string {
  if (fields.length === 0)
    return (
      '이미 연 투표라서 지우거나 게시를 취소할 수 없습니다. ' +
      'This vote has been opened and cannot be deleted or unpublished.'
    );
  const names = fields.join(', ');
  return (
    `이미 연 투표라서 바꿀 수 없는 항목입니다: ${names}. 고친 것을 되돌려 주세요. 소개 글은 고칠 수 있습니다. ` +
    `This vote has been opened, so these cannot change: ${names}. Discard the changes. The introduction may still be corrected.`
  );
}
