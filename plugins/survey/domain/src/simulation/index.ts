export { madeUpAnswers } from './made-up';
export { rehearse, type DeadEnd, type Rehearsal } from './rehearse';
