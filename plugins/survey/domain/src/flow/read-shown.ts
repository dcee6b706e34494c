import type { Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import type { Flow } from './flow-model';
import { FlowReader } from './flow-reader';
import type { FlowContext } from './scope';

/**
 * What is shown with these answers, wherever they lead: the same as `readFlow`, but for pages that are passed by, on which
 * nothing can be demanded. Enough for all that only follows the answers.
 */
export const readShown = (questionnaire: Questionnaire, answers: Answers, context: FlowContext): Flow =>
  new FlowReader(questionnaire, answers, context).read();
