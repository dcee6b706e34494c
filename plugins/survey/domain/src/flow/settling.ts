import { isEqual } from '../expressions/comparison';
import type { Scope } from '../expressions/evaluate';
import type { VariablePath } from '../expressions/path';
import { isTrue } from '../expressions/values';
import { isBlank, isSameJson, objectFrom, own, type Answers, type JsonValue } from '../json/json';
import type { Condition, Question, Questionnaire, Trigger } from '../questionnaire/model';
import { defaultOf } from './default-of';
import { commentKey, totalKey } from './comment-key';
import { valueOf } from './decide';
import { isAffected, usedNames } from './dependencies';
import type { QuestionFlow } from './flow-model';
import { readShown } from './read-shown';
import { pathOf } from '../expressions/path';
import { offeredAnswer } from './offered-answer';
import { settledItems } from './settled-items';
import { answerTo, surveyScope, withSelf, type FlowContext } from './scope';
import { storedValue } from './stored-value';
import { variablesOf } from './variables';
import { expressionValue } from './expression-value';

/** survey-core's bounds: conditions are read again this often because of their own consequences, triggers this often. */
const maxRounds = 10;
const maxTriggerRounds = 3;

/** Works out the consequences of answers. Not pure itself; `settle` is. */
export class Settling {
  /** Questions whose answer still follows their default expression, because nobody has given another. */
  private readonly following = new Set<string>();
  private isRecalculating = false;
  private changed = new Set<string>();
  private triggerKeys: Set<string> | undefined;
  /** What was shown before the change whose consequences are being followed. */
  private prior: ReadonlyMap<string, QuestionFlow> | undefined;
  private visible: ReadonlyMap<string, QuestionFlow> | undefined;
  private scopeNow: Scope | undefined;

  constructor(
    private readonly questionnaire: Questionnaire,
    public answers: Answers,
    private readonly context: FlowContext,
  ) {}

  /** Starts a response: every question gets its default. */
  begin(): void {
    const [lasting, fleeting] = [false, true].map((isFleeting) =>
      this.questionnaire.questions.filter((question) => givesUpWhenHidden(question) === isFleeting),
    );
    for (const question of lasting ?? []) this.beginWith(question);
    // What is not kept while it is hidden does not begin there either.
    const { questions } = readShown(this.questionnaire, this.answers, this.context);
    for (const question of fleeting ?? [])
      if (questions.get(question.name)?.isVisible === true) this.beginWith(question);
    this.recalculate();
  }

  private beginWith(question: Question): void {
    if (question.values.defaultExpression !== undefined) this.following.add(question.name);
    const value = defaultOf(question);
    if (value !== undefined) this.put(question.name, value);
  }

  /** Goes on with answers that were settled before. */
  resume(): void {
    for (const { name, values } of this.questionnaire.questions) {
      const given = own(this.answers, name);
      if (values.defaultExpression === undefined || isBlank(given)) continue;
      const scope = withSelf(this.scope(), given);
      if (isEqual(storedValue(valueOf(values.defaultExpression, scope)), given)) this.following.add(name);
    }
    this.prior = readShown(this.questionnaire, this.answers, this.context).questions;
    this.recalculate();
    this.changed.clear();
  }

  /** Takes an answer of the citizen's, or undefined where one was taken back. */
  answer(name: string, value: JsonValue | undefined): void {
    this.following.delete(name);
    // Written with capitals now, it is another answer, whatever conditions make of it.
    const old = own(this.answers, name);
    if (isSameAnswer(old, value) && !isSameJson(old, value)) this.put(name, value);
    this.set(name, value);
  }

  private scope(): Scope {
    if (this.scopeNow !== undefined) return this.scopeNow;
    const variables = variablesOf(this.questionnaire.calculated, () => scope);
    const scope: Scope = surveyScope(this.questionnaire, this.answers, variables, this.context);
    this.scopeNow = scope;
    return scope;
  }

  /** Changes the answers, and nothing else. */
  private put(name: string, value: JsonValue | undefined): void {
    const others = Object.entries(this.answers).filter(([key]) => key !== name);
    const isNothing = value === undefined || isBlank(value);
    this.answers = objectFrom(isNothing ? others : [...others, [name, value]]);
    this.scopeNow = undefined;
  }

  /** Changes an answer and follows what comes of it. */
  private set(name: string, value: JsonValue | undefined): void {
    const old = own(this.answers, name);
    if (isSameAnswer(old, value)) return;
    this.put(name, value);
    this.changed.add(name);
    if (!this.isRecalculating) {
      this.prior = this.visible;
      this.recalculate();
      this.runQuestionTriggers(name);
      this.changed.clear();
    }
    this.runTriggers(name);
  }

  /** Everything that follows from the answers as they are, until nothing changes. */
  private recalculate(): void {
    this.isRecalculating = true;
    for (let round = 0; round <= maxRounds; round += 1) {
      const before = this.answers;
      this.readVisibility();
      for (const question of this.questionnaire.questions) this.recalculateQuestion(question);
      if (this.answers === before) break;
    }
    this.isRecalculating = false;
  }

  private readVisibility(): void {
    const previous = this.visible;
    const { questions } = readShown(this.questionnaire, this.answers, this.context);
    this.visible = questions;
    for (const [name, flow] of questions) {
      const was = previous?.get(name);
      if (was === undefined) continue;
      const given = own(this.answers, name);
      const offered = offeredAnswer(flow, was, given);
      if (offered !== given) this.set(name, offered);
      if (was.isVisible === flow.isVisible || !givesUpWhenHidden(flow.question)) continue;
      if (flow.isVisible) this.applyDefault(flow.question);
      else this.clear(flow.question);
    }
  }

  private recalculateQuestion(question: Question): void {
    const { name, values } = question;
    if (question.type === 'expression') {
      const isFrozen = this.visible?.get(name)?.isEnabled === false;
      if (!isFrozen) this.set(name, expressionValue(question, this.scopeOf(question)));
      return;
    }
    const items = this.settledItems(name);
    if (items !== undefined) this.set(name, items);
    const totals = this.visible?.get(name)?.totals;
    if (totals !== undefined) this.set(totalKey(name), totals);
    if (!this.following.has(name) || this.isOutOfSight(question)) return;
    const value = this.computedDefault(question);
    if (values.defaultExpression?.isReliable === true) this.set(name, value ?? defaultOf(question));
  }

  /** Only for a question whose answer is still what was read: the next round sees to the others. */
  private settledItems(name: string): JsonValue | undefined {
    const now = this.visible?.get(name);
    if (now === undefined || own(now.answers, name) !== own(this.answers, name)) return undefined;
    return settledItems(now, this.prior?.get(name));
  }

  /** A hidden question that gives up its answer at once follows nothing. */
  private isOutOfSight(question: Question): boolean {
    return givesUpWhenHidden(question) && this.visible?.get(question.name)?.isVisible === false;
  }

  private computedDefault(question: Question): JsonValue | undefined {
    const inputType = question.type === 'text' ? question.inputType : undefined;
    return storedValue(valueOf(question.values.defaultExpression, this.scopeOf(question)), inputType);
  }

  private scopeOf(question: Question): Scope {
    return withSelf(this.scope(), answerTo(question, this.answers));
  }

  private applyDefault(question: Question): void {
    if (!isBlank(own(this.answers, question.name))) return;
    if (question.values.defaultExpression !== undefined) this.following.add(question.name);
    const value = this.computedDefault(question) ?? defaultOf(question);
    if (value !== undefined) this.set(question.name, value);
  }

  private clear({ name, values }: Question): void {
    this.set(name, undefined);
    this.set(commentKey(name), undefined);
    if (values.defaultExpression !== undefined) this.following.add(name);
  }

  /** resetValueIf, setValueIf and setValueExpression of every question that one of the changed answers concerns. */
  private runQuestionTriggers(cause: string): void {
    const changed = new Set(this.changed);
    for (const question of this.questionnaire.questions) {
      if (question.name === cause) continue;
      this.runReset(question, changed);
      this.runSet(question, changed);
    }
  }

  private runReset(question: Question, changed: ReadonlySet<string>): void {
    const { resetIf } = question.values;
    if (resetIf === undefined || isBlank(own(this.answers, question.name))) return;
    if (isAffected(resetIf, changed) === 'no') return;
    if (valueOf(resetIf, this.scopeOf(question)) !== true) return;
    const value = this.computedDefault(question) ?? defaultOf(question);
    if (value === undefined) this.clear(question);
    else this.set(question.name, value);
  }

  private runSet(question: Question, changed: ReadonlySet<string>): void {
    const { setIf, setExpression } = question.values;
    if (!this.isSetWanted(setIf, setExpression, changed)) return;
    if (setIf !== undefined && !valueOf(setIf, this.scopeOf(question))) return;
    if (setExpression === undefined) this.clear(question);
    else if (setExpression.isReliable)
      this.set(question.name, storedValue(valueOf(setExpression, this.scopeOf(question))));
  }

  /** A value that depends on nothing is set whenever anything changes, unless a condition says when. */
  private isSetWanted(
    setIf: Condition | undefined,
    setExpression: Condition | undefined,
    changed: ReadonlySet<string>,
  ): boolean {
    const first = setIf ?? setExpression;
    if (first === undefined) return false;
    const byFirst = isAffected(first, changed);
    if (byFirst === 'yes') return true;
    if (setIf === undefined || setExpression === undefined) return byFirst === 'always';
    return isAffected(setExpression, changed) !== 'no';
  }

  /** Triggers of the questionnaire that a changed answer concerns; those it sets off in turn wait for the next round. */
  private runTriggers(name: string): void {
    if (this.triggerKeys !== undefined) {
      this.triggerKeys.add(name);
      return;
    }
    this.triggerKeys = new Set([name]);
    for (let round = 0; round < maxTriggerRounds; round += 1) {
      const before = new Set(this.triggerKeys);
      for (const trigger of this.questionnaire.triggers) this.runTrigger(trigger, this.triggerKeys);
      const added: string[] = [...this.triggerKeys].filter((key) => !before.has(key));
      if (added.length === 0) break;
      this.triggerKeys = new Set(added);
    }
    this.triggerKeys = undefined;
  }

  private runTrigger(trigger: Trigger, keys: ReadonlySet<string>): void {
    if (trigger.type === 'complete' || trigger.type === 'skip' || trigger.type === 'visible') return;
    if (trigger.target === '' || this.isOwnDoing(trigger, keys)) return;
    if (!this.isTriggered(trigger, keys)) return;
    if (trigger.type === 'setvalue') this.answer(trigger.target, trigger.value);
    else if (trigger.type === 'copyvalue') this.copy(trigger.source, trigger.target);
    else {
      const value = valueOf(trigger.run, this.scope());
      if (value !== undefined) this.answer(trigger.target, storedValue(value));
    }
  }

  private isOwnDoing(trigger: Trigger & { readonly target: string }, keys: ReadonlySet<string>): boolean {
    return trigger.type !== 'runexpression' && keys.size === 1 && keys.has(trigger.target);
  }

  private isTriggered(trigger: Trigger, keys: ReadonlySet<string>): boolean {
    const source = trigger.type === 'copyvalue' ? [trigger.source] : [];
    if (trigger.condition === undefined) return source.some((name) => keys.has(name));
    const names = [...usedNames(trigger.condition), ...source.map((name) => name.toLowerCase())];
    const isConcerned = [...keys].some((key) => names.some((name) => startsWithName(name, key)));
    const isAlways = isAffected(trigger.condition, keys) === 'always' && names.length === source.length;
    return (isConcerned || isAlways) && isTrue(valueOf(trigger.condition, this.scope()));
  }

  private copy(source: string, target: string): void {
    const path: VariablePath = pathOf(source);
    const found = this.scope().find(path);
    if (found !== undefined) this.answer(target, storedValue(found.value));
  }
}

/** Whether its answer goes as soon as it is hidden. */
function givesUpWhenHidden({ values }: Question): boolean {
  return values.whenHidden === 'onHidden' || values.whenHidden === 'onHiddenContainer';
}

/** Worked-out values that only differ in case or in how a number is written are left as they are, as in survey-core. */
function isSameAnswer(old: JsonValue | undefined, value: JsonValue | undefined): boolean {
  if (value === undefined || isBlank(value)) return isBlank(old);
  if (typeof value === 'object' || typeof old === 'object') return isSameJson(old, value);
  return isEqual(old, value);
}

function startsWithName(name: string, key: string): boolean {
  const folded = key.toLowerCase();
  return name === folded || name.startsWith(`${folded}.`) || name.startsWith(`${folded}[`);
}
