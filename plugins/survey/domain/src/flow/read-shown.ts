import type { Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import type { Flow } from './flow-model';
import { FlowReader } from './flow-reader';
import type { FlowContext } from './scope';

/** Those before the last change, after it, and one more. */
const MOST_KNOWN = 3;

/**
 * What is shown with these answers, wherever they lead: the same as `readFlow`, but for pages that are passed by, on which
 * nothing can be demanded. Enough for all that only follows the answers.
 */
export function readShown(questionnaire: Questionnaire, answers: Answers, context: FlowContext): Flow {
  const { memory = [] } = context;
  const known = memory.find(([shown]) => shown === answers);
  if (known !== undefined) return known[1];
  const flow = new FlowReader(questionnaire, answers, context).read();
  memory.unshift([answers, flow]);
  memory.splice(MOST_KNOWN);
  return flow;
}
