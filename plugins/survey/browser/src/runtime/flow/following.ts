import {
  answersFromForm,
  changesOnPage,
  decodeProgram,
  editItems,
  fieldsFromAnswers,
  own,
  readShown,
  settle,
  surveyTexts,
  type Answers,
  type Change,
  type Flow,
  type ItemEdit,
  type PageFlow,
  type Texts,
} from '../../../../domain/src/runtime';
import type { LiveFlow } from '../../../../contracts/live-page';
import { changedFields, type Fields } from './changed-fields';

export type Entries = readonly (readonly [string, string])[];

/** What a step of the citizen's leads to. */
export interface Step {
  readonly before: Flow;
  readonly flow: Flow;
  readonly page: PageFlow;
  readonly texts: Texts;
  /** Every field of the page as it should be now. */
  readonly fields: Fields;
  /** Those that the questionnaire itself has changed. */
  readonly changed: Fields;
}

/** Follows a questionnaire on one of its pages, as the server will when the page is sent. */
export interface Following {
  /** The form as it is now. */
  enter(entries: Entries): Step;
  /** One more row or panel, or one less; undefined where there is nothing to add or take away. */
  edit(edit: ItemEdit): (Step & { readonly change: Change; readonly was: Change[1] }) | undefined;
  /** Puts an answer in place of another. */
  put(change: Change): Step;
  answerTo(name: string): Answers[string] | undefined;
}

/** @param locale the language of the page */
export function follow({ program, answers: first, page, today }: LiveFlow, locale: string): Following {
  const questionnaire = decodeProgram(program);
  const context = { today };
  let answers = first;
  let flow = readShown(questionnaire, answers, context);

  function step(changes: readonly Change[]): Step {
    const before = flow;
    const entered = withChanges(answers, changes);
    answers = settle(questionnaire, answers, changes, context);
    flow = readShown(questionnaire, answers, context);
    const here = flow.pages[page];
    if (here === undefined) throw new Error('No such page.');
    const fields = fieldsFromAnswers(questionnaire, page, answers);
    const changed = changedFields(fieldsFromAnswers(questionnaire, page, entered), fields);
    const texts = surveyTexts(questionnaire, flow, answers, locale);
    return { before, flow, page: here, texts, fields, changed };
  }

  return {
    enter(entries) {
      const typed = answersFromForm(questionnaire, page, entries);
      const offered = new Set(entries.flatMap(([name, value]) => (name === 'shown' ? [value] : [])));
      return step(changesOnPage(flow, page, typed.answers, offered));
    },
    edit(wish) {
      const edited = editItems(flow, page, wish);
      if (edited === undefined) return undefined;
      const was = own(answers, edited.change[0]) ?? null;
      return { ...step([edited.change]), change: edited.change, was };
    },
    put: (change) => step([change]),
    answerTo: (name) => own(answers, name),
  };
}

function withChanges(answers: Answers, changes: readonly Change[]): Answers {
  const all = new Map(Object.entries(answers));
  for (const [name, value] of changes)
    if (value === null) all.delete(name);
    else all.set(name, value);
  return Object.fromEntries(all);
}
