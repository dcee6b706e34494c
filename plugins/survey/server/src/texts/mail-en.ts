import type { MailWords } from './mail-ko';

export const mailEn: MailWords = {
  title: 'Get it by e-mail',
  label: 'E-mail address',
  hint: 'We send you the address and the code. Your e-mail address is used this once and not stored.',
  button: 'Send by e-mail',
  sent: 'The e-mail is on its way. If it is not there in a few minutes, look among your spam.',
  problems: {
    wrong: 'Enter an e-mail address like name@example.com.',
    tooMany:
      'We have written to this address several times already. Try again in an hour, or write down the code above.',
    failed:
      'We could not send the e-mail just now. Write down the code or the address above, or try again in a moment.',
  },
  subject: (title) => `Continue: ${title}`,
  letter: (title, until) =>
    `We keep your answers to “${title}” until ${until}. Follow this address to go on where you stopped.`,
  letterCode: 'If the address does not open, enter this code on the first page of the survey.',
  letterEnd:
    'Anyone who has the address or the code can see your answers. Do not pass them on.\nYour e-mail address was used for this letter only and was not stored. If you did not ask for it, you can delete it.',
};
