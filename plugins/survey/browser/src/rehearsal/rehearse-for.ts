import type { RehearsalNews, RehearsalOrder } from '../../../contracts';
import { readQuestionnaire } from '../../../domain/src/questionnaire/read-questionnaire';
import { rehearse } from '../../../domain/src/simulation';

/** Respondents between two reports: each costs a message. */
const STRIDE = 10;

/** Sends everybody of an order through its questionnaire, without pause. */
export function rehearseFor({ json, ...options }: RehearsalOrder, tell: (news: RehearsalNews) => void): void {
  const reading = readQuestionnaire(json);
  if (!reading.ok) {
    tell({ kind: 'unreadable' });
    return;
  }
  const steps = rehearse(reading.questionnaire, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      tell({ kind: 'done', found: step.value });
      return;
    }
    const { done } = step.value;
    if (done % STRIDE === 0) tell({ kind: 'walking', done });
  }
}
