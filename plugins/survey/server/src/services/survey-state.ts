import type { Locale } from '@modu/participation/contracts';
import type { SurveyState } from '../../../contracts';
import type { SurveyDocument, SurveyTexts } from '../repositories/survey-documents';

export type PublishedState = Exclude<SurveyState, 'draft'>;

type Schedule = Pick<SurveyDocument, 'opensAt' | 'closesAt'>;

/** Where a published survey stands. What arrives at its closing time is late. */
export function surveyState({ opensAt, closesAt }: Schedule, now: Date): PublishedState {
  if (closesAt !== null && now >= closesAt) return 'closed';
  return opensAt !== null && now < opensAt ? 'upcoming' : 'open';
}

const NO_TEXTS: SurveyTexts = {
  title: '',
  introduction: '',
  consentNotice: '',
  thankYou: '',
  consent: { purpose: '', controller: '', contact: '', recipients: '', refusal: '' },
};

/** The texts in a language; where it has none, those of another rather than an empty page. */
export function textsIn(survey: Pick<SurveyDocument, 'texts'>, locale: Locale): SurveyTexts {
  const [any = NO_TEXTS] = survey.texts.values();
  return survey.texts.get(locale) ?? any;
}
