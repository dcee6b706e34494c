import type { Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import type { Flow } from './flow-model';
import { FlowReader } from './flow-reader';
import { hasShortcuts, passedPages } from './navigation';
import { readShown } from './read-shown';
import type { FlowContext } from './scope';

export type * from './flow-model';

/**
 * Computes what is visible, required and enabled with these answers.
 *
 * @example
 * const flow = readFlow(questionnaire, { resident: 'yes' }, { today: '2025-11-22' });
 * flow.questions.get('district')?.isVisible;
 */
export function readFlow(questionnaire: Questionnaire, answers: Answers, context: FlowContext): Flow {
  const flow = readShown(questionnaire, answers, context);
  if (!hasShortcuts(questionnaire)) return flow;
  const passed = passedPages(questionnaire, flow);
  return passed.size === 0 ? flow : new FlowReader(questionnaire, answers, context, passed).read();
}
