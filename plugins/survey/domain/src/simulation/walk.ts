import { withoutHiddenAnswers } from '../flow/answers';
import { secondsFor } from '../flow/answering-time';
import { readFlow, type Flow, type QuestionFlow } from '../flow/flow';
import { isOptional } from '../flow/is-optional';
import { nextStep } from '../flow/navigation';
import type { FlowContext } from '../flow/scope';
import { settle, type Change } from '../flow/settle';
import { isBlank, isSameJson, objectFrom, own, type Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import { asksSomething } from '../questionnaire/questions-in';
import { checkPage, checkResponse } from '../validation/check-response';
import type { AnswerProblem } from '../validation/problem';
import { answersTo, canAnswer, isSkipped, isUnfinished } from './answer';
import { isChance, type Mind } from './mind';
import { withChanges } from './quiet';
import { wishFor, type Scalar, type Wishes } from './wishes';

/** Where somebody cannot get on. */
export interface Stop {
  /** Index of the page; undefined where the whole response is refused at the end. */
  readonly page: number | undefined;
  /** What is refused however it is answered; undefined where pages lead in a circle. */
  readonly problem: AnswerProblem | undefined;
}

/** One respondent's way through a questionnaire. */
export interface Walk {
  readonly answers: Answers;
  /** Indexes of the pages, in the order in which they came. */
  readonly pages: readonly number[];
  readonly seen: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  /** Questions that were to be answered, and the time that takes. */
  readonly length: number;
  readonly seconds: number;
  readonly stop: Stop | undefined;
}

/** Answers may show other questions of the same page, those again others, so often. */
const MOST_ROUNDS = 8;
/** How often somebody leaves what was filled in for them. */
const KEPT_SHARE = 0.6;
/** How often somebody tries another answer where one is refused. */
const MOST_TRIES = 12;
/** After so many tries what is optional is left out. */
const PATIENCE = 8;

/** What is the same for all respondents. */
export interface Known {
  readonly start: Answers;
  /** Names, in lower case, of questions that something on their own page depends on. */
  readonly watched: ReadonlySet<string>;
  /** Names whose answers have no consequences but for what is shown. */
  readonly free: ReadonlySet<string>;
}

export class Walker {
  private answers: Answers;
  private readonly watched: ReadonlySet<string>;
  private readonly free: ReadonlySet<string>;
  private shown: { readonly answers: Answers; readonly flow: Flow } | undefined;
  private readonly pages: number[] = [];
  private readonly givenUp = new Set<string>();
  private readonly rounds = new Map<string, number>();
  private readonly seen = new Map<string, QuestionFlow>();

  constructor(
    private readonly questionnaire: Questionnaire,
    private readonly context: FlowContext,
    private mind: Mind,
    { start, watched, free }: Known,
  ) {
    this.answers = start;
    this.watched = watched;
    this.free = free;
  }

  walk(): Walk {
    let page = this.flow().visiblePages[0]?.page.index;
    let stop: Stop | undefined;
    while (page !== undefined && stop === undefined) {
      stop =
        this.pages.length > this.questionnaire.pages.length ? { page, problem: undefined } : this.pass(page);
      const step = nextStep(this.questionnaire, this.flow(), page);
      page = step.kind === 'page' ? step.page.page.index : undefined;
    }
    return this.report(stop ?? this.refusal());
  }

  private flow(): Flow {
    if (this.shown?.answers !== this.answers)
      this.shown = { answers: this.answers, flow: readFlow(this.questionnaire, this.answers, this.context) };
    return this.shown.flow;
  }

  private take(changes: readonly Change[]): void {
    const others = changes.filter(([name]) => !this.free.has(name));
    if (others.length < changes.length)
      this.answers = withChanges(
        this.answers,
        changes.filter(([name]) => this.free.has(name)),
      );
    if (others.length > 0) this.answers = settle(this.questionnaire, this.answers, others, this.context);
  }

  /** Answers a page, and tries again while something is refused. */
  private pass(page: number): Stop | undefined {
    this.pages.push(page);
    const flow = this.answerPage(page, new Set());
    for (const shown of flow.questions.values())
      if (shown.isVisible && shown.question.page === page) this.seen.set(shown.question.name, shown);
    let problem: AnswerProblem | undefined;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const checked = checkPage(this.questionnaire, page, this.answers, this.context);
      if (checked.ok) {
        if (!isSameJson(checked.answers, this.answers)) this.answers = checked.answers;
        return undefined;
      }
      problem = checked.problems[0];
      this.tryAgain(page, checked.problems, tries >= PATIENCE);
    }
    return { page, problem };
  }

  /** As far as somebody can see what is wrong, that is answered in another way; at last all of the page. */
  private tryAgain(page: number, problems: readonly AnswerProblem[], isTired: boolean): void {
    const wrong = new Set(problems.map(({ question }) => question));
    const others = this.questionnaire.questions
      .filter((question) => question.page === page)
      .map(({ name }) => name);
    const again = this.mind.random() < 0.7 ? others.filter((name) => wrong.has(name)) : others;
    const shown = this.flow().questions;
    const open = again.filter((name) => {
      const flow = shown.get(name);
      return flow !== undefined && canAnswer(flow);
    });
    this.take(open.map((name) => [name, null]));
    this.mind = { ...this.mind, wishes: this.wishesAfter(open) };
    // What is wrong is not left out, until somebody has had enough of it.
    for (const name of isTired ? wrong : []) this.givenUp.add(name);
    this.answerPage(page, isTired ? new Set() : wrong);
  }

  /** What the checks of these questions ask for, in view of the other answers. */
  private wishesAfter(names: readonly string[]): Wishes {
    const wishes: Wishes = new Map(this.mind.wishes);
    const answerTo = (folded: string): Scalar | undefined => {
      const question = this.questionnaire.questionByFoldedName.get(folded);
      const value = question === undefined ? undefined : own(this.answers, question.name);
      return typeof value === 'object' ? undefined : value;
    };
    for (const name of names) {
      const validators = this.questionnaire.questionByName.get(name)?.validators ?? [];
      wishes.delete(name.toLowerCase());
      for (const validator of validators)
        if (validator.type === 'expression' && validator.condition?.expression !== undefined)
          wishFor(validator.condition.expression, true, wishes, {
            random: this.mind.random,
            self: name,
            answerTo,
          });
    }
    return wishes;
  }

  private answerPage(page: number, needed: ReadonlySet<string>): Flow {
    const decided = new Set<string>();
    let flow = this.flow();
    const most = MOST_ROUNDS + flow.questions.size;
    for (let round = 0; round < most; round += 1) {
      const changes = this.changesOn(page, flow, decided, needed);
      if (changes === undefined) break;
      if (changes.length === 0) continue;
      this.take(changes);
      flow = this.flow();
    }
    return flow;
  }

  /** Answers up to the next that something on the page depends on; undefined where nothing is left to be answered. */
  private changesOn(
    page: number,
    flow: Flow,
    decided: Set<string>,
    needed: ReadonlySet<string>,
  ): readonly Change[] | undefined {
    const changes: Change[] = [];
    let isDone = true;
    for (const shown of flow.questions.values()) {
      const { name } = shown.question;
      if (shown.question.page !== page || !canAnswer(shown)) continue;
      const isNew = !decided.has(name);
      if (!isNew && !this.goesOn(shown)) continue;
      decided.add(name);
      isDone = false;
      const found =
        isNew && this.isLeft(shown, needed) ? [] : answersTo(shown, this.mind, { name, isInner: false });
      changes.push(...found);
      if (found.length > 0 && this.watched.has(name.toLowerCase())) break;
    }
    return isDone ? undefined : changes;
  }

  /** Rows and panels show more as they are filled in, for a while. */
  private goesOn(shown: QuestionFlow): boolean {
    const { name } = shown.question;
    const rounds = this.rounds.get(name) ?? 0;
    if (rounds >= MOST_ROUNDS || !isUnfinished(shown)) return false;
    this.rounds.set(name, rounds + 1);
    return true;
  }

  /** As it is: answered beforehand, or left out. What was refused is not left out another time. */
  private isLeft(shown: QuestionFlow, needed: ReadonlySet<string>): boolean {
    const { name } = shown.question;
    if (this.givenUp.has(name) && isOptional(shown)) return true;
    if (!isBlank(own(this.answers, name))) return needed.size > 0 || isChance(this.mind, KEPT_SHARE);
    return !needed.has(name) && isSkipped(shown, this.mind, { name, isInner: false });
  }

  /** The whole response as the server checks it. */
  private refusal(): Stop | undefined {
    this.answers = withoutHiddenAnswers(this.questionnaire, this.answers, this.context);
    const checked = checkResponse(this.questionnaire, this.answers, this.context);
    return checked.ok ? undefined : { page: undefined, problem: checked.problems[0] };
  }

  private report(stop: Stop | undefined): Walk {
    const asked = [...this.seen.values()].filter(({ question }) => asksSomething(question));
    const seconds = [...this.seen.values()].reduce((sum, { question }) => sum + secondsFor(question), 0);
    const answered = asked
      .map(({ question }) => question.name)
      .filter((name) => !isBlank(own(this.answers, name)));
    return {
      answers: objectFrom(Object.entries(this.answers)),
      pages: this.pages,
      seen: new Set(this.seen.keys()),
      answered: new Set(answered),
      length: asked.length,
      seconds,
      stop,
    };
  }
}
