import type { Texts } from './ko';

export const en: Texts = {
  siteFallback: 'Participation',
  skip: 'Skip to main content',
  navigation: 'Main',
  home: 'Start page',
  language: '한국어',
  signIn: 'Sign in',
  signOut: 'Sign out',
  register: 'Create an account',
  openWindow: 'Open in a new window',
  listTitle: 'Take part now',
  listLead: 'Look around without signing in. We check who you are only when you take part.',
  openHeading: 'Open now, closing soonest first',
  noneOpen: 'Nothing is open at the moment. New opportunities appear here first.',
  upcoming: 'Opening soon',
  past: 'Closed',
  closesAt: (moment) => `closes ${moment}`,
  opensAt: (moment) => `opens ${moment}`,
  closedAt: (moment) => `closed ${moment}`,
  noDeadline: 'no closing date',
  participants: (count) => (count === '1' ? '1 person took part' : `${count} people took part`),
  results: 'See the results',
  sectionEmpty: 'Nothing here yet.',
  errors: {
    notFound: {
      title: 'This page does not exist',
      text: 'Its address may have changed, or it may have ended. Look for it from the start page.',
    },
    methodNotAllowed: {
      title: 'Nothing can be sent to this address',
      text: 'Begin again from the start page.',
    },
    bodyTooLarge: {
      title: 'What you sent is too large',
      text: 'Shorten your text and send it again. If you go back, what you wrote is still there.',
    },
    filesTooLarge: {
      title: 'These files are too large to send together',
      text: 'Please go back and choose smaller files, or send them a few at a time. None of the files has been stored yet.',
    },
    bodyTooSlow: {
      title: 'What you sent did not arrive in time',
      text: 'The connection is slow or was lost. Please go back and send it again. If a file is large, choose a smaller one.',
    },
    bodyTypeUnknown: {
      title: 'We cannot read what was sent',
      text: 'Send it again from a page of this site.',
    },
    bodyUnreadable: {
      title: 'What you sent did not arrive whole',
      text: 'Go back and send it again. Sending again will not count twice.',
    },
    crossOrigin: {
      title: 'This came from another website, so we did not accept it',
      text: 'To keep you safe we accept forms only from our own pages. Open this in a new window and begin again.',
    },
    tooManyRequests: {
      title: 'Try again in a little while',
      text: 'Many requests came from the same place. Nothing has been saved yet, and trying again will not count twice.',
    },
    unexpected: {
      title: 'Not done yet',
      text: 'Something went wrong on our side. Try again in a moment. Trying again will not count twice.',
    },
    unavailable: {
      title: 'This cannot be saved just now',
      text: 'We have trouble with our storage. Try again in a moment. Trying again will not count twice.',
    },
  },
  again: {
    kept: 'What you sent is still on this page. You do not have to type it again.',
    files: 'The files you chose are not: please choose them again on the page before.',
    button: 'Send again',
  },
  identity: {
    back: 'Go back and try again',
    over: {
      title: 'Please begin again',
      text: 'Too much time has passed since you began, or this confirmation has been used already. Go back and begin again.',
    },
    cancelled: {
      title: 'You did not confirm who you are',
      text: 'Nothing has been saved. Go back to try again or to choose another way.',
    },
    failed: {
      title: 'Your identity could not be confirmed',
      text: 'The service that confirms it did not answer. Try again in a moment, or choose another way.',
    },
    unknown: {
      title: 'There is no such way to confirm who you are',
      text: 'The address may have changed. Choose again on the page where you take part.',
    },
  },
  account: {
    signInTitle: 'Sign in',
    signInLead: 'You need this only where we must know that each person takes part once, such as a vote.',
    registerTitle: 'Create an account',
    registerLead:
      'An email address and a password are enough. Neither is ever kept with your answers or your ballot.',
    email: 'Email address',
    emailHint: 'For example name@example.com',
    password: 'Password',
    passwordHint: 'At least 8 characters. Longer is safer.',
    noAccount: 'No account yet?',
    haveAccount: 'Already have an account?',
    signedInAs: (name) => `You are signed in as ${name}.`,
    signedOutTitle: 'You are signed out',
    signedOutText: 'On a shared computer, close all windows.',
    confirmTitle: 'Check your email',
    confirmText: 'Follow the link we sent you to finish creating your account.',
    unavailableTitle: 'This site does not create accounts',
    unavailableText: 'If you were given a code, enter it on the page of the vote.',
    problems: {
      emailMissing: 'Enter your email address.',
      emailWrong: 'Enter your email address like name@example.com.',
      emailTaken: 'This email address cannot be used. If you already have an account, sign in.',
      passwordMissing: 'Enter your password.',
      passwordShort: 'Enter a password of at least 8 characters.',
      passwordLong: 'Shorten your password to 72 bytes or less.',
      credentials: 'The email address or the password is not right. Enter them again.',
      notConfirmed: 'Your email address is not confirmed yet. Follow the link we sent you.',
      blocked: 'This account cannot sign in at the moment. Contact the office.',
    },
  },
};
