import { consentForm } from './consent';
import { eventFeedback } from './event';
import { ideaCall } from './ideas';
import { needsSurvey } from './needs';
import { residentSatisfaction } from './satisfaction';
import type { QuestionnaireTemplate } from './template';

/** Questionnaires to begin with, in the order in which they are offered. */
export const TEMPLATES: readonly QuestionnaireTemplate[] = [
  residentSatisfaction,
  needsSurvey,
  eventFeedback,
  ideaCall,
  consentForm,
];
