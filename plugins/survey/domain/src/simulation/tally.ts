import type { Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import { asksSomething } from '../questionnaire/questions-in';
import type { AnswerProblem } from '../validation/problem';
import type { Walk } from './walk';

export interface QuestionReach {
  readonly name: string;
  /** JSON pointer into the questionnaire. */
  readonly path: string;
  readonly page: number;
  /** How many respondents it was shown to, and how many of them answered. */
  readonly seen: number;
  readonly answered: number;
}

export interface PageReach {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly seen: number;
}

export interface DeadEnd {
  /** Index of the page on which it is; undefined where a whole response is refused at the end. */
  readonly page: number | undefined;
  /** What is refused; undefined where pages lead in a circle. */
  readonly problem: AnswerProblem | undefined;
  readonly respondents: number;
  /** Answers of one of them, to be seen for oneself. */
  readonly answers: Answers;
}

export interface Spread {
  readonly shortest: number;
  readonly median: number;
  readonly longest: number;
}

/** What made-up respondents found in a questionnaire. */
export interface Rehearsal {
  readonly respondents: number;
  /** Of them those who came to the end. */
  readonly finished: number;
  readonly questions: readonly QuestionReach[];
  readonly pages: readonly PageReach[];
  /** Names of the questions that nobody saw. */
  readonly neverSeen: readonly string[];
  readonly deadEnds: readonly DeadEnd[];
  /** Of those who came to the end: how many questions they were asked, and how long that takes in seconds. */
  readonly length: Spread;
  readonly seconds: Spread;
}

export class RehearsalTally {
  private readonly seen = new Map<string, number>();
  private readonly answered = new Map<string, number>();
  private readonly onPage = new Map<number, number>();
  private readonly stops = new Map<string, DeadEnd>();
  private readonly lengths: number[] = [];
  private readonly seconds: number[] = [];
  private respondents = 0;

  constructor(private readonly questionnaire: Questionnaire) {}

  add(walk: Walk): void {
    this.respondents += 1;
    for (const name of walk.seen) count(this.seen, name);
    for (const name of walk.answered) count(this.answered, name);
    for (const page of new Set(walk.pages)) count(this.onPage, page);
    if (walk.stop !== undefined) {
      this.addStop(walk);
      return;
    }
    this.lengths.push(walk.length);
    this.seconds.push(walk.seconds);
  }

  private addStop({ stop, answers }: Walk): void {
    const { page, problem } = stop ?? {};
    const key = JSON.stringify([page, problem?.question, problem?.path, problem?.code]);
    const before = this.stops.get(key) ?? { page, problem, respondents: 0, answers };
    this.stops.set(key, { ...before, respondents: before.respondents + 1 });
  }

  report(): Rehearsal {
    const { questions, pages } = this.questionnaire;
    const reached = questions.map(({ name, path, page }) => ({
      name,
      path,
      page,
      seen: this.seen.get(name) ?? 0,
      answered: this.answered.get(name) ?? 0,
    }));
    const asking = new Set(questions.filter(asksSomething).map(({ name }) => name));
    return {
      respondents: this.respondents,
      finished: this.lengths.length,
      questions: reached,
      pages: pages.map(({ index, name, path }) => ({ index, name, path, seen: this.onPage.get(index) ?? 0 })),
      neverSeen: reached.filter(({ name, seen }) => seen === 0 && asking.has(name)).map(({ name }) => name),
      deadEnds: [...this.stops.values()].toSorted((a, b) => b.respondents - a.respondents),
      length: spreadOf(this.lengths),
      seconds: spreadOf(this.seconds),
    };
  }
}

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  return {
    shortest: sorted[0] ?? 0,
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    longest: sorted.at(-1) ?? 0,
  };
}
