import type { Answers, Program } from '../domain/src';

/** What a survey page tells its scripts, in a data block: never a script, and nothing that is not the citizen's own. */
export interface LivePage {
  /** Sentences with places for names and numbers in braces. */
  readonly words: Readonly<Record<LiveWord, string>>;
  /** On a page that depends on its own answers: the questionnaire and the answers so far. */
  readonly flow?: LiveFlow | undefined;
}

export interface LiveFlow {
  readonly program: Program;
  readonly answers: Answers;
  /** Index of the page. */
  readonly page: number;
  readonly today: string;
}

export type LiveWord =
  | 'shownOne'
  | 'shownMany'
  | 'goneOne'
  | 'goneMany'
  | 'added'
  | 'removed'
  | 'restored'
  | 'undo'
  | 'nth'
  | 'add'
  | 'addFirst'
  | 'notYet'
  | 'optional'
  | 'error'
  | 'up'
  | 'down'
  | 'moved'
  | 'drag'
  | 'place'
  | 'find'
  | 'open'
  | 'found'
  | 'nothing'
  | 'chosen'
  | 'unchosen'
  | 'value';

/** Id of the data block. */
export const LIVE_PAGE = 'survey-page';

/** What an autosave answers: what is wrong with the page as it was saved, each at the control it is about. */
export interface AutosaveReply {
  readonly saved: true;
  readonly problems: readonly AutosaveProblem[];
}

export interface AutosaveProblem {
  readonly fieldId: string;
  readonly message: string;
}
