import type { PrivacyWords } from './privacy-ko';

export const privacyEn: PrivacyWords = {
  anonymity: {
    anonymous:
      'This survey is anonymous. We do not record who sent an answer. The office in charge sees only what you write in your answers.',
    confidential:
      'This survey is confidential. Personal data is kept apart from your other answers and encrypted. Only staff with a special right can see it, every look is recorded, and it is never part of the results.',
    confidentialPlain:
      'This survey is confidential. We do not record who sent an answer, and only the office in charge reads the answers.',
    identified:
      'This survey is not anonymous: the office in charge knows who sent an answer. Personal data is kept apart from your other answers and encrypted. Only staff with a special right can see it, and every look is recorded.',
    once: 'Each person can answer once. Codes and accounts are used only to check this; a scrambled form of them that names nobody is kept apart from the answers.',
  },
  internalText: {
    anonymous: 'It sees the answers together and does not know who gave them.',
    confidential: 'It sees the answers together. Only staff with a special right see personal data.',
    identified: 'It sees the answers together. Only staff with a special right see personal data.',
  },
  consent: {
    title: 'May we ask for personal data?',
    leadOptional:
      'Some questions in this survey ask for personal data. Please read this and decide. If you do not agree, you can still answer all the others.',
    leadRequired: 'You can answer this survey only with some personal data. Please read this and decide.',
    items: 'What we ask for',
    purpose: 'What it is for',
    retention: 'How long we keep it',
    until: (date) => `We keep it until ${date}.`,
    days: (days) => `We keep it for ${days} days after you send your answers.`,
    act: {
      anonymise: 'Then we delete the personal data and keep only your other answers.',
      delete: 'Then we delete everything you sent.',
    },
    askOffice: 'Please ask the contact below.',
    controller: 'Who is responsible',
    contact: 'Contact',
    recipients: 'Who else gets it',
    noRecipients: 'Nobody.',
    refusal: 'Your right to refuse',
    refusalOptional:
      'You may refuse. You then answer without the questions about personal data, and nothing else happens to you.',
    refusalRequired: 'You may refuse. You then cannot answer this survey, but nothing else happens to you.',
    keeping:
      'It is kept apart from your other answers and encrypted. After sending, you can see or delete it at any time with your receipt number and code.',
    tick: 'I have read this and agree that this personal data is collected and used.',
    agree: 'Agree and continue',
    refuse: 'I do not agree',
    notTicked: 'If you agree, tick this box. If not, choose “I do not agree” below.',
    changed: 'This notice has changed in the meantime. Please read it again and tick the box.',
    refusedTitle: 'That is all right. We stop here',
    refusedText: (controller, contact) =>
      `Nothing was sent or stored, and nothing happens to you. This survey cannot be answered without personal data. To tell us what you think in another way, please ask ${controller}. Contact: ${contact}`,
    again: 'Read the notice again',
  },
  receipt: {
    code: 'Code for my answers',
    codeHint:
      'With the receipt number and this code you can see, download and withdraw your answers. After 30 minutes we do not show it again, so please write it down now.',
    mine: 'See my answers',
  },
  mine: {
    title: 'See my answers',
    lead: 'Enter the receipt number and the code you were given when you sent your answers. You can then see, download and withdraw them.',
    start: 'You can see or withdraw answers you have sent with your receipt number and code.',
    number: 'Receipt number',
    numberHint: '12 characters. Spaces, hyphens and capital or small letters do not matter.',
    code: 'Code for my answers',
    codeHint: '16 characters. You were given it with the receipt number.',
    open: 'See my answers',
    unknown: 'There are no answers with this receipt number and code. Please check both.',
    shownTitle: 'What you sent',
    sentAt: 'Sent',
    answers: 'Answers',
    personal: 'Personal data',
    ends: {
      anonymise: (moment) => `The personal data will be deleted on ${moment}.`,
      delete: (moment) => `All of these answers will be deleted on ${moment}.`,
      anonymised: (moment) => `The personal data was kept until ${moment} and has been deleted.`,
    },
    kept: 'Kept',
    download: 'Download (JSON)',
    withdraw: 'Withdraw my answers',
    confirmTitle: 'Withdraw these answers?',
    confirmText:
      'We delete your answers and personal data and take them out of the results. This cannot be undone.',
    confirmOnce:
      'After that you cannot answer again with the same invitation code or account. Who answered is kept apart from the answers, so we cannot tell ourselves which record belongs to this one.',
    confirm: 'Withdraw',
    cancel: 'Keep them',
    withdrawnTitle: 'Your answers are withdrawn',
    withdrawnText:
      'We have deleted your answers and personal data and taken them out of the results. Copies in backups disappear when the backups expire.',
    removedTitle: 'These answers are gone',
    removedText:
      'They were withdrawn, deleted by the office on request, or their time was over. They cannot be brought back.',
  },
};
