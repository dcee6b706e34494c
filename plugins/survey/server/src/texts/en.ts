import type { RefusalReason } from '@modu/participation/contracts';
import { refusalTexts } from '@modu/participation/page-kit';
import type { Texts } from './ko';
import { mailEn } from './mail-en';

const refusals: Readonly<Record<RefusalReason, string>> = {
  ...refusalTexts.en,
  nothingPresented: 'Enter your invitation code.',
  codeMalformed: 'Invitation codes have 16 characters. Check for missing or extra ones and enter it again.',
  codeUnknown: 'This is not a code for this survey. Check the code you were sent and enter it again.',
  accountUnknown: 'This account cannot answer. Use another way.',
  tierNotAccepted: 'This survey does not accept that way. Use another way.',
  passInvalid: 'We have to check again that you may answer.',
  passExpired: 'A day has passed, so we have to check again that you may answer.',
};

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const amount = (minutes: number): string => plural(minutes, 'minute', 'minutes');

export const en: Texts = {
  sectionTitle: 'Surveys',
  itemName: 'Survey',
  action: 'Answer',
  optional: '(optional)',
  or: 'or',
  noneHint: 'If you choose this, clear the other answers.',
  otherLabel: (choice) => `What you mean by “${choice}”`,
  choose: 'Choose',
  severalHint: 'You can choose more than one.',
  limitHint: (min, max) =>
    min > 0 && max > 0
      ? `You can choose ${String(min)} to ${String(max)}.`
      : max > 0
        ? `You can choose up to ${String(max)}.`
        : `Choose at least ${String(min)}.`,
  rankHint: (places) => `Give each a different place from 1 to ${String(places)}.`,
  rankSomeHint: 'Rank only those you want to choose. Leave the others at “Not ranked”.',
  place: (place) => `Place ${String(place)}`,
  notRanked: 'Not ranked',
  scaleHint: (min, max, step) =>
    step === null
      ? `Write a number from ${min} to ${max}.`
      : `Write a number from ${min} to ${max}, in steps of ${step}.`,
  from: 'From',
  to: 'To',
  notWorkedOut: 'This is worked out when you save your answers.',
  items: {
    nth: (position) => `No. ${String(position)}`,
    add: 'Add another',
    addFirst: 'Add',
    remove: 'Remove',
    none: 'None yet.',
    limit: (min, max) =>
      max === null
        ? `Fill in at least ${String(min)}.`
        : min > 0
          ? `You can fill in ${String(min)} to ${String(max)}.`
          : `You can fill in up to ${String(max)}.`,
    totals: 'Totals',
  },
  files: {
    kinds: (kinds) => `Files you can upload: ${kinds}`,
    limit: (count, size) =>
      count === 1 ? `One file of up to ${size}.` : `Up to ${String(count)} files, each of up to ${size}.`,
    when: 'The files you choose are uploaded when you choose “Save and continue” or another button below.',
    choose: 'Choose a file',
    chooseMore: 'Choose more files',
    list: 'Your files',
    remove: 'Remove',
    full: 'No more can be uploaded. To replace a file, remove it first.',
    none: 'No files uploaded.',
    goneTitle: 'This file is no longer here',
    goneText: 'You may have removed it, or you have already sent your answers.',
  },
  lengthHint: (max) => `Up to ${max} characters.`,
  lengthCount: (max) => `{n} characters entered · up to ${max}`,
  pageOf: (position, total) => `Page ${String(position)} of ${String(total)}`,
  minutesLeft: (minutes) => `about ${amount(minutes)} left`,
  lastPage: 'the last one',
  progress: 'Progress',
  stepDone: (title) => `${title} (done)`,
  step: (position) => `Page ${String(position)}`,
  next: 'Save and continue',
  back: 'Back',
  revealedHeading: (count) => `Your answers lead to ${plural(count, 'more question', 'more questions')}`,
  revealedText:
    'What you wrote so far is saved. Look at the new questions, then choose “Save and continue” again.',
  revealedLink: (title) => `New question: ${title}`,
  live: {
    shownOne: '1 more question has appeared.',
    shownMany: '{n} more questions have appeared.',
    goneOne: '1 question is no longer needed.',
    goneMany: '{n} questions are no longer needed.',
    added: '{name} was added.',
    removed: '{name} was removed.',
    restored: '{name} is back.',
    undo: 'Undo',
    nth: 'No. {n}',
    add: 'Add another',
    addFirst: 'Add',
    notYet: 'There is nothing to work out yet.',
    optional: '(optional)',
    error: 'Error: ',
    up: 'Move {name} up',
    down: 'Move {name} down',
    moved: '{name}: place {n}',
    drag: 'Drag to move',
    place: 'Place {n}',
    find: 'Type to find a choice',
    open: 'Open the list',
    found: '{n} found.',
    nothing: 'Nothing found.',
    chosen: '{name} selected',
    unchosen: '{name} no longer selected',
    value: 'Choose the value',
  },
  autosave: {
    saved: 'Saved automatically at {time}.',
    failed:
      'This cannot be saved at the moment. What you wrote is still on this page and will be saved once you are connected. Please do not close it until then.',
    ended:
      'This can no longer be saved. You may have sent it already, or the survey has closed. Please reload the page to see.',
  },
  later: {
    button: 'Continue later',
    title: 'Saved so far',
    lead: (moment) =>
      `We keep it until ${moment}. Until then you can go on with the code or the address below.`,
    code: 'Code to continue with',
    codeHint: 'On another device, enter the code on the first page of this survey.',
    address: 'Address to continue at',
    addressHint: 'Anyone who has the code or the address can see your answers. Do not pass them on.',
    goOn: 'Continue',
    resume: 'I have already begun',
    resumeHint:
      'Enter the 16 characters you saw when you saved. Spaces, hyphens and capital or small letters do not matter.',
    unknown:
      'Nothing was saved under this code. Please check the letters. You may also have sent it already, or it was kept too long ago.',
  },
  mail: mailEn,
  start: {
    begin: 'Start',
    beginNote: 'Start if you have read this and agree.',
    consent: 'Please read this before you take part',
    pages: 'Length',
    amount: (pages, questions) =>
      `${plural(pages, 'page', 'pages')}, ${plural(questions, 'question', 'questions')}`,
    minutes: 'Time needed',
    about: (minutes) => `about ${amount(minutes)}`,
    closes: 'Closes',
    noClosing: 'No closing date',
    upcomingTitle: (moment) => `Opens ${moment}`,
    upcomingText: 'You can answer on this page from then on.',
    closedTitle: (moment) => `Closed ${moment}`,
    closedText: 'Thank you to everybody who answered. We no longer take answers.',
    resultsLater: 'The results will be published here after the survey closes.',
  },
  door: {
    refusals,
    who: 'Who can answer',
    whoIs: {
      anyone: 'Anyone',
      code: 'People with an invitation code',
      account: 'People with an account of this site',
      codeOrAccount: 'People with an invitation code or an account of this site',
    },
    code: 'Invitation code',
    codeHeading: 'Start with an invitation code',
    codeHint: 'Enter the 16 characters you were sent. Spaces, hyphens and capital letters do not matter.',
    accountHeading: 'Start with an account',
    signInText: 'Sign in, then start from this page.',
    signInFirst: 'Sign in first, then try again.',
    signedInAs: (name) => `You are signed in as ${name}.`,
    inNewWindow: 'This continues in a new window.',
    signIn: 'Sign in',
    register: 'Create an account',
    withAccount: 'Start with this account',
    confirmTitle: 'Please confirm once more',
    confirmLead: 'Your answers are still here. After this you are back at the last page before sending.',
    confirmCodeHeading: 'Confirm with an invitation code',
    confirmAccountHeading: 'Confirm with an account',
    confirm: 'Confirm',
    confirmAccount: 'Confirm with this account',
    confirmSignIn: 'Sign in to go on and send your answers.',
    alreadyTitle: 'You have already answered',
    alreadyText: 'Answers were sent with this code or account before. What you sent first stands.',
  },
  full: {
    title: 'We have all the answers we can take',
    text: (limit) => `This survey takes answers from up to ${limit} people. Thank you for your interest.`,
    draft: 'What you were writing has not been sent and removes itself within 7 days.',
    others: 'See other surveys',
    cellTitle: (answer) => `We have enough answers for “${answer}”`,
    cellText: (question, answer) =>
      `To hear everyone evenly, we take a set number of each answer to “${question}”. For “${answer}” that number has been reached. Thank you for your interest.`,
    cellChange: 'If you chose it by mistake, change it and go on.',
    change: 'Change my answer',
  },
  review: {
    title: 'Check your answers before you send them',
    step: 'Check and send',
    lead: 'Nothing has been sent yet. To change something, choose “Change”. Your other answers stay.',
    change: 'Change',
    empty: 'Not answered',
    privacy:
      'Neither your account nor your internet address is kept with your answers. Once sent, answers cannot be changed, but you can withdraw them.',
    send: 'Send my answers',
  },
  receipt: {
    title: 'We have your answers',
    lead: 'They are saved. You can close this page.',
    number: 'Receipt number',
    numberHint:
      'It shows that you sent your answers. Write it down in case you want to ask about them later.',
    sent: 'What you sent',
    versionAndQuestions: (version, questions) =>
      `Version ${String(version)} · ${plural(questions, 'question', 'questions')}`,
    next: 'What happens next',
    closes: (moment) => `The survey closes ${moment}.`,
    closed: (moment) => `The survey closed ${moment}.`,
    closesText: 'All answers that arrive by then are counted.',
    results: 'The results are published after it closes.',
    resultsText:
      'Answers are shown as numbers only, and numbers of few people are hidden. What you wrote in your own words is not published.',
    internal: 'The office in charge looks at the results.',
    home: 'Start page',
  },
  results: {
    title: 'Results',
    heading: (title) => `Results: ${title}`,
    lead: (count) => `${count} people answered.`,
    few: 'Few people answered, so we do not say how many.',
    laterTitle: 'The results are published after the survey closes',
    laterText: (moment) => `It closes ${moment}. Until then nobody is shown a partial count.`,
    laterOpenEnd: 'We will say here when the closing date is known.',
    hiddenNote: (threshold) =>
      `Numbers below ${threshold} are hidden so that nobody can be recognised. Where one number alone could be found by subtraction, another is hidden with it.`,
    choice: 'Answer',
    people: 'People',
    answered: (count) => `${count} people answered.`,
    answeredFew: 'How many people answered is hidden.',
    several: 'People could choose more than one, so the shares may add up to more than 100%.',
    hidden: 'hidden',
    mean: 'Average',
    texts: 'What people wrote in their own words is not published.',
    survey: 'About the survey',
  },
  gone: {
    sentTitle: 'You have already sent your answers',
    sentText: 'What you sent first stands. Sending again does not count twice.',
    seeReceipt: 'See the receipt number',
    goneTitle: 'We cannot find the answers you were writing here',
    goneText: 'They were sent already, or removed after 7 days without a change. You can begin again.',
    again: 'Begin again',
    lateTitle: 'The closing time has passed',
    lateText: (moment) =>
      `The survey closed ${moment}, so we no longer take answers. What you were writing has not been sent and removes itself within 7 days.`,
    closedTitle: 'We do not take answers at the moment',
    closedText: 'The page about the survey says when it is open.',
    receiptTitle: 'We cannot find this receipt number',
    receiptText: 'Check the number. The letter O counts as the digit 0, and the letter I as the digit 1.',
    notFoundTitle: 'This survey does not exist',
    notFoundText: 'Its address may have changed, or it may have been taken down. Look for it in the list.',
    unreadableTitle: 'What was sent cannot be read',
    unreadableText:
      'It holds a file for a question that is not on this page. Please go back to your answers and send it again.',
    backToAnswers: 'Back to your answers',
    list: 'List of surveys',
    survey: 'About the survey',
    messages: {
      ...refusals,
      nothingPresented: 'Send an invitation code, or sign in.',
      alreadyAnswered: 'You have already answered. What you sent first stands.',
      full: 'The survey has all the answers it can take.',
      cellFull: 'There are enough answers with what you chose here.',
      gone: 'This version of the questionnaire cannot be found any more. Open the page again.',
      consentRequired: 'This survey asks for personal data. Send along whether you agree (consent).',
      consentRefused: 'Without your consent this survey cannot be answered. Nothing was stored.',
      withdrawn: 'These answers were withdrawn or deleted, so they are not stored again.',
      closed: 'The survey has closed, so we no longer take answers.',
      upcoming: 'The survey does not take answers yet.',
      invalid: 'Some answers need another look. Change them and send again.',
      unreadable: 'We cannot read what was sent.',
      busy: 'Very many people are sending their answers just now. Try again in a moment.',
      tooCostly:
        'We could not check these answers, so they have not been stored. The office in charge can see it and has to correct the survey.',
      notFound: 'This survey does not exist.',
    },
  },
  script: {
    noScript:
      'This survey has questions that need JavaScript. Switch it on and open the page again. If you cannot, ask the office in charge how else you can take part.',
    loading: 'Opening the survey. One moment.',
    failed: 'The survey could not be opened. Reload the page.',
    sending: 'Sending.',
    notSent: 'Not sent yet. Trying again will not count twice.',
  },
};
