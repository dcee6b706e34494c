export { rehearse, type DeadEnd, type Rehearsal } from './rehearse';
