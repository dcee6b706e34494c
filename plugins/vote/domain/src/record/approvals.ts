import type { Fields } from './fields';

const APPROVALS = 2;
const LONGEST_NAME = 200;

/** Names that look alike are one name: with two ways to write it, one person could approve twice. */
function isName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME && text === text.trim().normalize('NFC') && !/[\p{Cc}\p{Cf}]/u.test(text)
  );
}

/** The people who answer for something that no single person may do: two at least, sorted. */
export function readApprovals(fields: Fields): readonly string[] {
  const names = fields.sortedTexts('approvedBy', APPROVALS);
  if (!names.every(isName)) fields.refuse('approvedBy');
  return names;
}
