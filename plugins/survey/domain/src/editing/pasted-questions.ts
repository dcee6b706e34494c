/** A question as it was typed: its title, and what can be chosen where lines below it say so. */
export interface PastedQuestion {
  readonly title: string;
  readonly choices: readonly string[];
}

/** "1. ", "Q3) ", "문 2. ", "문항 2 ": the beginning of a question in a document. */
const NUMBERED = /^(?:문항?|Q|q)?\s*\d{1,3}\s*[.):]\s*/u;
/** "①", "가. ", "- ", "a) ", "□ ": a choice below it. */
const MARKED = /^(?:[①-⑳]|[가-하][.)]\s|\([가-하1-9]\)\s|[-–•·*▪○●□■]\s*|[a-z][.)]\s)\s*/u;

/**
 * Questions from lines that were copied out of a document. A numbered line begins one; indented lines and those with the
 * marks of a list are its choices. Where no line is numbered, each that is not indented or marked is a question.
 *
 * @example questionsFrom('1. 만족하십니까?\n  ① 예\n  ② 아니요')
 */
export function questionsFrom(text: string): readonly PastedQuestion[] {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '');
  const isNumbered = lines.some((line) => NUMBERED.test(line.trim()));
  const questions: { title: string; choices: string[] }[] = [];
  for (const line of lines) {
    const trimmed = line.replace(/\s+/gu, ' ').trim();
    const last = questions.at(-1);
    const isChoice = MARKED.test(trimmed) || (!NUMBERED.test(trimmed) && (/^\s/u.test(line) || isNumbered));
    if (last !== undefined && isChoice) last.choices.push(...choicesIn(trimmed));
    else questions.push({ title: trimmed.replace(isNumbered ? NUMBERED : MARKED, ''), choices: [] });
  }
  return questions;
}

/** Several on one line are parted by their marks: "① 예 ② 아니요". */
function choicesIn(line: string): readonly string[] {
  const parts = /^[①-⑳]/u.test(line) ? line.split(/[①-⑳]/u) : [line.replace(MARKED, '')];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
