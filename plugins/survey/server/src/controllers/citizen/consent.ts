import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import { consentPage, consentRefusedPage, type ConsentError } from '../../pages/consent';
import { startPage } from '../../pages/survey-start';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import { hashOfStatement, REFUSED, statementOf } from '../../services/consent';
import type { Draft } from '../../services/drafts';
import { surveyState } from '../../services/survey-state';
import type { Survey, Version } from '../../services/surveys';
import { untried } from './admission';
import { page, withDraftBeforeConsent, withSurvey, type Handler } from './with-survey';

type Decision = { readonly kind: 'agreed' } | { readonly kind: 'refused' } | { readonly kind: ConsentError };

/** What was decided, about the very words that are shown now. */
function decisionIn(request: CitizenRequest, survey: Survey, version: Version): Decision {
  if (field(request, 'consent') === 'refuse') return { kind: 'refused' };
  if (field(request, 'agreed') !== 'yes') return { kind: 'notTicked' };
  const shown = hashOfStatement(statementOf(survey, version, request.locale));
  return { kind: field(request, 'statement') === shown ? 'agreed' : 'changed' };
}

const toFirstPage = (survey: Survey, { token }: Draft): CitizenReply => ({
  kind: 'redirect',
  path: surveyPaths.page(survey.slug, token, 0),
});

function consentOf(survey: Survey, { token, version }: Draft, error: ConsentError | null) {
  return { survey, version, action: surveyPaths.consent(survey.slug, token), hidden: [], error };
}

export const showConsent = (services: SurveyServices): Handler =>
  withDraftBeforeConsent(services, (request, survey, draft) =>
    Promise.resolve(
      draft.version.consent === 'none'
        ? toFirstPage(survey, draft)
        : page(200, consentPage(request, consentOf(survey, draft, null))),
    ),
  );

export const decideConsent = (services: SurveyServices): Handler =>
  withDraftBeforeConsent(services, async (request, survey, draft) => {
    const { drafts, consents } = services;
    const { version } = draft;
    if (version.consent === 'none') return toFirstPage(survey, draft);
    const decision = decisionIn(request, survey, version);
    switch (decision.kind) {
      case 'agreed': {
        await drafts.decide(
          draft,
          await consents.agree(survey, statementOf(survey, version, request.locale)),
        );
        return toFirstPage(survey, draft);
      }
      case 'refused':
        if (version.consent === 'required') {
          // Nothing stays: that is what the page says.
          await drafts.remove(draft);
          return page(200, consentRefusedPage(request, survey));
        }
        await drafts.decide(draft, REFUSED);
        return toFirstPage(survey, draft);
      default:
        return page(422, consentPage(request, consentOf(survey, draft, decision.kind)));
    }
  });

/** The same before a questionnaire that a script shows: it keeps its answers itself, and the decision with them. */
export const decideScriptedConsent = (services: SurveyServices): Handler =>
  withSurvey(services, (request, survey) => {
    const { version } = survey;
    const isAsked =
      surveyState(survey, request.now) === 'open' && !version.isNative && version.consent !== 'none';
    if (!isAsked) return Promise.resolve({ kind: 'redirect', path: surveyPaths.start(survey.slug) });
    const decision = decisionIn(request, survey, version);
    if (decision.kind === 'refused' && version.consent === 'required')
      return Promise.resolve(page(200, consentRefusedPage(request, survey)));
    const entrance = { ...untried(services, request), pass: field(request, 'pass') ?? null };
    const isDecided = decision.kind === 'agreed' || decision.kind === 'refused';
    return Promise.resolve(
      isDecided
        ? page(
            200,
            startPage(request, survey, { ...entrance, consent: { mayAsk: decision.kind === 'agreed' } }),
          )
        : page(422, startPage(request, survey, { ...entrance, consent: { error: decision.kind } })),
    );
  });
