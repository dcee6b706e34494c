import type { Texts } from './ko';

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
  review: {
    title: 'Check your answers before you send them',
    step: 'Check and send',
    lead: 'Nothing has been sent yet. To change something, choose “Change”. Your other answers stay.',
    change: 'Change',
    empty: 'Not answered',
    privacy:
      'Neither your account nor your internet address is kept with your answers. Once sent, answers cannot be changed.',
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
    internalText: 'It sees the answers together and does not know who gave them.',
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
    list: 'List of surveys',
    survey: 'About the survey',
    messages: {
      gone: 'This version of the questionnaire cannot be found any more. Open the page again.',
      closed: 'The survey has closed, so we no longer take answers.',
      upcoming: 'The survey does not take answers yet.',
      invalid: 'Some answers need another look. Change them and send again.',
      unreadable: 'We cannot read what was sent.',
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
