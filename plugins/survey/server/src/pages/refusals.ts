import { formatMoment, formatNumber } from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import { noticePage } from './notice';
import { surveyPaths } from './survey-paths';

/** There is no such survey, or it is not published. */
export function notFoundPage(request: CitizenRequest): Page {
  const words = texts[request.locale].gone;
  const links = [{ label: words.list, path: '/surveys' }];
  return noticePage(request, {
    title: words.notFoundTitle,
    text: words.notFoundText,
    links,
    languagePath: '/surveys',
  });
}

/** Somebody opens a draft that was sent. */
export function sentPage(request: CitizenRequest, survey: Survey, number: string): Page {
  const words = texts[request.locale].gone;
  return noticePage(request, {
    title: words.sentTitle,
    text: words.sentText,
    links: [{ label: words.seeReceipt, path: surveyPaths.receipt(survey.slug, number) }],
    languagePath: surveyPaths.receipt(survey.slug, number),
  });
}

/** Somebody opens a draft that has run out. */
export function gonePage(request: CitizenRequest, survey: Survey): Page {
  const words = texts[request.locale].gone;
  const path = surveyPaths.start(survey.slug);
  const links = [{ label: words.again, path }];
  return noticePage(request, { title: words.goneTitle, text: words.goneText, links, languagePath: path });
}

/** Somebody was writing while the survey closed, or tries before it opens. There is no grace: the time was announced. */
export function latePage(request: CitizenRequest, survey: Survey): Page {
  const { locale, now, timeZone } = request;
  const words = texts[locale].gone;
  const path = surveyPaths.start(survey.slug);
  const { closesAt } = survey;
  const isLate = closesAt !== null && now >= closesAt;
  return noticePage(request, {
    title: isLate ? words.lateTitle : words.closedTitle,
    text: isLate ? words.lateText(formatMoment(locale, closesAt, timeZone, now)) : words.closedText,
    links: [{ label: words.survey, path }],
    languagePath: path,
  });
}

/** A file came for a question that the page does not have. */
export function unreadablePage(request: CitizenRequest, survey: Survey, token: string): Page {
  const { gone } = texts[request.locale];
  const path = surveyPaths.page(survey.slug, token, 0);
  const links = [{ label: gone.backToAnswers, path }];
  return noticePage(request, {
    title: gone.unreadableTitle,
    text: gone.unreadableText,
    links,
    languagePath: path,
  });
}

/** Somebody follows a link to a file they have taken away since. */
export function fileGonePage(request: CitizenRequest, survey: Survey, token: string): Page {
  const { files, gone } = texts[request.locale];
  const path = surveyPaths.page(survey.slug, token, 0);
  const links = [{ label: gone.backToAnswers, path }];
  return noticePage(request, { title: files.goneTitle, text: files.goneText, links, languagePath: path });
}

export function unknownReceiptPage(request: CitizenRequest, survey: Survey): Page {
  const words = texts[request.locale].gone;
  const path = surveyPaths.start(survey.slug);
  const links = [{ label: words.survey, path }];
  return noticePage(request, { title: words.receiptTitle, text: words.receiptText, links });
}

/** Results are public, but not before the close. */
export function resultsLaterPage(request: CitizenRequest, survey: Survey): Page {
  const { locale, now, timeZone } = request;
  const words = texts[locale].results;
  const { closesAt, smallCellThreshold } = survey;
  const when =
    closesAt === null ? words.laterOpenEnd : words.laterText(formatMoment(locale, closesAt, timeZone, now));
  return noticePage(request, {
    title: words.laterTitle,
    text: `${when} ${words.hiddenNote(formatNumber(locale, smallCellThreshold))}`,
    links: [{ label: words.survey, path: surveyPaths.start(survey.slug) }],
  });
}
