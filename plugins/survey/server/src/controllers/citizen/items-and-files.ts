import type { CitizenReply } from '@modu/participation/contracts';
import { editItems, filePlaceOf, readFlow, settle, surveyTexts, type ItemEdit } from '../../../../domain/src';
import { placeOfProblem, targetOf } from '../../pages/elements';
import { surveyPaths } from '../../pages/survey-paths';
import { contextOf } from './request-context';
import type { Shown } from './shown-page';

interface RowEdit extends Omit<Shown, 'page'> {
  readonly index: number;
  readonly edit: ItemEdit;
}

/** One more row or panel, or one less: saved like everything else, and the page is shown from there. */
export async function editRows(given: RowEdit): Promise<CitizenReply> {
  const { services, request, survey, draft, answers, flow, index, edit } = given;
  const { questionnaire } = draft.version;
  const context = contextOf(request);
  const path = surveyPaths.page(survey.slug, draft.token, index);
  const edited = editItems(flow, index, edit);
  if (edited === undefined) {
    await services.drafts.save(draft, answers);
    return { kind: 'redirect', path };
  }
  const after = settle(questionnaire, answers, [edited.change], context);
  await services.drafts.save(draft, after);
  const texts = surveyTexts(questionnaire, flow, after, request.locale);
  const [question] = edited.change;
  const place = placeOfProblem(
    { questionnaire, texts, locale: request.locale },
    readFlow(questionnaire, after, context),
    { question, path: edited.path },
  );
  return { kind: 'redirect', path: place === undefined ? path : `${path}#${targetOf(place)}` };
}

/** To the question of a file that was taken away, on the page it is asked on. */
export function backTo(shown: Omit<Shown, 'page'>, index: number, field: string): CitizenReply {
  const { request, survey, draft, answers, flow } = shown;
  const { questionnaire } = draft.version;
  const path = surveyPaths.page(survey.slug, draft.token, index);
  const asked = filePlaceOf(questionnaire, index, field);
  const texts = surveyTexts(questionnaire, flow, answers, request.locale);
  const place =
    asked &&
    placeOfProblem({ questionnaire, texts, locale: request.locale }, flow, {
      question: asked.name,
      path: asked.path,
    });
  return { kind: 'redirect', path: place === undefined ? path : `${path}#${targetOf(place)}` };
}
