import type { CitizenReply } from '@modu/participation/contracts';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyServices } from '../../services';
import type { Draft } from '../../services/drafts';
import type { Survey } from '../../services/surveys';

/** Keeps a draft and leads to the page that says how to come back. */
export async function keep(
  { drafts }: Pick<SurveyServices, 'drafts'>,
  survey: Survey,
  draft: Draft,
): Promise<CitizenReply> {
  await drafts.keep(draft);
  return { kind: 'redirect', path: surveyPaths.later(survey.slug, draft.token) };
}
