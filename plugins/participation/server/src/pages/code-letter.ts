import type { Letter, Locale } from '../../../contracts';

interface CodeLetter {
  /** What the code is for. */
  readonly title: string;
  readonly code: string;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 150);

const inTwo = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

const WORDS: Readonly<Record<Locale, (letter: CodeLetter) => Pick<Letter, 'subject' | 'text'>>> = {
  ko: ({ title, code }) => ({
    subject: `확인 번호를 보내 드립니다 – ${title}`,
    text: [
      `‘${title}’에 참여하실 때 쓰는 확인 번호입니다.`,
      code,
      '15분 안에 참여 화면에 적어 주세요. 한 번만 쓸 수 있습니다.',
      '담당자는 이 번호를 묻지 않습니다. 아무에게도 알려 주지 마세요.\n요청하신 적이 없다면 이 이메일은 지우셔도 됩니다.',
    ].join('\n\n'),
  }),
  en: ({ title, code }) => ({
    subject: `Your code – ${title}`,
    text: [
      `This is your code for taking part in “${title}”.`,
      code,
      'Enter it on the page within 15 minutes. It can be used once.',
      'Nobody from the office will ever ask you for it. Do not give it to anyone.\nIf you did not ask for it, you can delete this email.',
    ].join('\n\n'),
  }),
};

/** The code stands in no subject line: those are shown on locked telephones. */
export const codeLetter = (locale: Locale, { title, code }: CodeLetter): Pick<Letter, 'subject' | 'text'> =>
  WORDS[locale]({ title: oneLine(title), code: inTwo(code) });
