import type { CitizenRequest } from '@modu/participation/contracts';
import { isRestricted } from '../../../../domain/src';
import type { SurveyServices } from '../../services';
import type { Sending } from '../../services/submissions';
import type { Survey } from '../../services/surveys';

/**
 * Where and when something is sent. Where anybody may answer, a browser has computed for a moment; whoever shows no such
 * proof, because their browser runs no scripts, may send far less often from one network.
 */
export function sendingOf(
  { proof }: SurveyServices,
  request: CitizenRequest,
  survey: Survey,
  solution: string,
): Sending {
  const { locale, now, timeZone, account } = request;
  return {
    locale,
    now,
    timeZone,
    account,
    async beforeStoring() {
      if (isRestricted(survey.rules)) return;
      if (!(await proof().verify(solution))) await request.countUnproven();
    },
  };
}
