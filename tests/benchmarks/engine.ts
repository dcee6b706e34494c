import { performance } from 'node:perf_hooks';
import { Model } from 'survey-core';
import { checkResponse, readQuestionnaire, type Questionnaire } from '../../plugins/survey/domain/src';
import { answers, questionnaire as json } from './questionnaire';
import { median } from './median';

const ROUNDS = 7;
const VERSIONS = 300;
const context = { today: '2025-11-22' };
const text = JSON.stringify(json);

function read(): Questionnaire {
  const reading = readQuestionnaire(JSON.parse(text));
  if (!reading.ok) throw new Error('The questionnaire of the benchmark cannot be read');
  return reading.questionnaire;
}

/** Everything a check has to refuse; both sides must say the same of what is measured. */
const forged = { ...answers, overall: 'off-the-list', who: undefined };

function fresh(given: object): boolean {
  const model = new Model(JSON.parse(text));
  model.data = structuredClone(given);
  return model.validate(false);
}

const ours = (questionnaire: Questionnaire, given: object): boolean =>
  checkResponse(questionnaire, given, context).ok;

/** Milliseconds of one call, over at least a quarter of a second. */
function timeOf(act: () => boolean): number {
  let calls = 0;
  const started = performance.now();
  while (performance.now() - started < 250) {
    if (!act()) throw new Error('A valid response was refused');
    calls += 1;
  }
  return (performance.now() - started) / calls;
}

function compare(): void {
  const questionnaire = read();
  const reused = new Model(JSON.parse(text));
  if (ours(questionnaire, forged) || fresh(forged)) throw new Error('A forged response was accepted');
  const contestants = {
    ours: () => ours(questionnaire, answers),
    reused() {
      reused.data = structuredClone(answers);
      return reused.validate(false);
    },
    fresh: () => fresh(answers),
  };
  for (const act of Object.values(contestants)) timeOf(act);
  const ratios = { reused: [] as number[], fresh: [] as number[] };
  let last = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    last = timeOf(contestants.ours);
    ratios.reused.push(timeOf(contestants.reused) / last);
    ratios.fresh.push(timeOf(contestants.fresh) / last);
  }
  console.log(`\nChecking a response to 30 questions (ours: ${last.toFixed(3)} ms)`);
  for (const [name, values] of Object.entries(ratios))
    console.log(
      `${`a ${name === 'fresh' ? 'new' : name} survey-core model takes`.padEnd(40)} × ${median(values).toFixed(1)} (${Math.min(
        ...values,
      ).toFixed(1)}–${Math.max(...values).toFixed(1)})`,
    );
}

/** What a published version keeps in memory: its reading, and the text it was read from. */
function weigh(): void {
  const gc: (() => unknown) | undefined = globalThis.gc;
  if (gc === undefined) throw new Error('Run with --expose-gc');
  const used = (): number => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const kept: unknown[] = [];
  const before = used();
  for (let index = 0; index < VERSIONS; index += 1) kept.push(read());
  const bytes = (used() - before) / kept.length;
  console.log(`${'memory of a version of 30 questions'.padEnd(40)} ${(bytes / 1024).toFixed(1)} KB`);
}

export function engine(): Promise<void> {
  compare();
  weigh();
  return Promise.resolve();
}
