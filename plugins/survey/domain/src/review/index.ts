export {
  askRefusal,
  decisionRefusal,
  standingOf,
  unapprovedCode,
  type AskRefusal,
  type DecisionRefusal,
  type Person,
  type ReviewDecision,
  type ReviewRequest,
  type ReviewStanding,
  type Verdict,
} from './review';
