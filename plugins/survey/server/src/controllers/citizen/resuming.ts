import type { CitizenRequest, Letter, Page } from '@modu/participation/contracts';
import { field, formatMoment, inFours, readMailAddress } from '@modu/participation/page-kit';
import { checkPage, readFlow } from '../../../../domain/src';
import { keptPage } from '../../pages/kept';
import { keptLetter, type MailProblem, type MailView } from '../../pages/kept-mail';
import { startPage } from '../../pages/survey-start';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import type { Draft } from '../../services/drafts';
import { resumeCodeOf } from '../../services/resume-codes';
import { surveyState } from '../../services/survey-state';
import type { Survey } from '../../services/surveys';
import { untried } from './admission';
import { keep } from './keeping-drafts';
import { contextOf } from './request-context';
import { page, withDraft, withSurvey, type Handler } from './with-survey';

/** Where somebody goes on: the first page on which something is missing, or the review. */
function placeToGoOn(request: CitizenRequest, survey: Survey, { token, version, answers }: Draft): string {
  const context = contextOf(request);
  const { questionnaire } = version;
  const unfinished = readFlow(questionnaire, answers, context).visiblePages.find(
    ({ page: { index } }) => !checkPage(questionnaire, index, answers, context).ok,
  );
  return unfinished === undefined
    ? surveyPaths.review(survey.slug, token)
    : surveyPaths.page(survey.slug, token, unfinished.page.index);
}

export const keepForLater = (services: SurveyServices): Handler =>
  withDraft(services, (_request, survey, draft) => keep(services, survey, draft));

const shown = (
  services: SurveyServices,
  request: CitizenRequest,
  { survey, draft, mail }: { survey: Survey; draft: Draft; mail: MailView },
): Page =>
  keptPage(request, {
    survey,
    token: draft.token,
    path: placeToGoOn(request, survey, draft),
    code: resumeCodeOf(draft.token),
    until: services.drafts.keptUntil(survey),
    mail: services.mail().isOn() ? mail : null,
  });

export const showKept = (services: SurveyServices): Handler =>
  withDraft(services, (request, survey, draft) => {
    const isSent = request.query.get('mail') === 'sent';
    return Promise.resolve(
      page(200, shown(services, request, { survey, draft, mail: { kind: isSent ? 'sent' : 'ask' } })),
    );
  });

const MAIL_STATUS: Readonly<Record<MailProblem, number>> = { wrong: 422, tooMany: 429, failed: 503 };

/** Sends the way back to an address that is used for nothing else, and not kept. */
export const mailKept = (services: SurveyServices): Handler =>
  withDraft(services, async (request, survey, draft) => {
    const mail = services.mail();
    if (!mail.isOn()) return { kind: 'redirect', path: surveyPaths.later(survey.slug, draft.token) };
    const typed = field(request, 'mail') ?? '';
    const to = readMailAddress(typed);
    if (to !== null) await services.drafts.keep(draft);
    const outcome =
      to === null ? 'wrong' : await mail.send(letterFor(services, request, { survey, draft, to }));
    return outcome === 'sent'
      ? { kind: 'redirect', path: `${surveyPaths.later(survey.slug, draft.token)}?mail=sent` }
      : page(
          MAIL_STATUS[outcome],
          shown(services, request, { survey, draft, mail: { kind: 'problem', problem: outcome, typed } }),
        );
  });

function letterFor(
  { drafts }: SurveyServices,
  request: CitizenRequest,
  { survey, draft, to }: { survey: Survey; draft: Draft; to: string },
): Letter {
  const { locale, timeZone, now } = request;
  return keptLetter(request, to, {
    survey,
    address: request.address(placeToGoOn(request, survey, draft)),
    code: inFours(resumeCodeOf(draft.token)),
    until: formatMoment(locale, drafts.keptUntil(survey), timeZone, now),
  });
}

/** Opens the draft that was kept under the code somebody typed. */
export const resumeDraft = (services: SurveyServices): Handler =>
  withSurvey(services, async (request, survey) => {
    if (surveyState(survey, request.now) !== 'open')
      return { kind: 'redirect', path: surveyPaths.start(survey.slug) };
    const typed = field(request, 'resumeCode') ?? '';
    const token = await services.drafts.resume(survey, typed);
    const found = token === null ? null : await services.drafts.find(survey, token);
    if (found?.kind !== 'draft')
      return page(422, startPage(request, survey, { ...untried(services, request), resumeCode: typed }));
    return { kind: 'redirect', path: placeToGoOn(request, survey, found.draft) };
  });
