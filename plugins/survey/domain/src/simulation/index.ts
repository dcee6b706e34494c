export {
  rehearse,
  type DeadEnd,
  type QuestionReach,
  type Rehearsal,
  type RehearsalOptions,
  type RehearsalProgress,
  type Spread,
} from './rehearse';
