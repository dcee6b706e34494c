import type { PreviewWords } from './preview-ko';

export const previewEn: PreviewWords = {
  tab: (title) => `Preview: ${title}`,
  banner: 'Preview',
  bannerText: 'This survey has not been published. Nothing you enter here is stored.',
  endTitle: 'This is the end of the preview',
  endText:
    'In the published survey, people see their receipt number and your thanks here. The answers and files you have just given were not stored.',
  again: 'Start again',
  goneTitle: 'This preview link no longer works',
  goneText:
    'A preview link works for 14 days, or until the office cuts it. Please ask the office in charge of the survey for a new one.',
  unreadableTitle: 'This survey cannot be shown yet',
  unreadable: {
    json: 'There is a mistake in the JSON of the questionnaire. Correct it in the editor, then open this page again.',
    empty: 'The questionnaire asks nothing yet. Add a question, then open this page again.',
    pattern:
      'There is a regular expression that could take too long to run, or a list of choices at an address that cannot be loaded. Correct it in the editor, then open this page again.',
    broken:
      'Some questions or conditions contradict each other. Please look at the list of problems in the editor.',
  },
};
