import type { JsonObject } from '../json/json';
import { colourAlone } from './accessibility/colour';
import { choiceImagesWithoutText, drawnOnly, imagesWithoutText } from './accessibility/images';
import { wideMatrices } from './accessibility/wide-matrix';
import type { CheckContext, CheckOptions } from './context';
import { contextOf } from './read-context';
import type { CheckGroup, Finding, Found } from './finding';
import { brokenReferences } from './logic/broken-references';
import { contradictions } from './logic/contradictions';
import { choiceLists, duplicateNames } from './logic/duplicates';
import { emptyContainers, emptyTitles, requiredReadOnly } from './logic/emptiness';
import { impossibleLimits, tooFewChoices } from './logic/limits';
import { neverShown } from './logic/never-shown';
import { circular, laterOnly } from './logic/order';
import { removedChoices } from './logic/removed-choices';
import { removedDefaults } from './logic/removed-defaults';
import { placeName } from './places';
import { openText } from './privacy/open-text';
import { personalData } from './privacy/personal';
import { doubleBarrelled } from './wording/double-barrelled';
import { doubleNegative } from './wording/double-negative';
import { leading } from './wording/leading';
import { longSentence } from './wording/long-sentence';
import { officialese } from './wording/officialese';
import { ranges } from './wording/ranges';
import { unbalancedScale } from './wording/unbalanced-scale';

type Check = (context: CheckContext) => readonly Found[];

const CHECKS: Readonly<Record<CheckGroup, readonly Check[]>> = {
  logic: [
    ...[brokenReferences, removedChoices, neverShown, contradictions, circular, laterOnly],
    ...[duplicateNames, choiceLists, removedDefaults, impossibleLimits, tooFewChoices],
    ...[requiredReadOnly, emptyContainers, emptyTitles],
  ],
  accessibility: [imagesWithoutText, choiceImagesWithoutText, drawnOnly, wideMatrices, colourAlone],
  wording: [
    ...[doubleBarrelled, doubleNegative, leading, unbalancedScale, ranges, longSentence, officialese],
  ],
  privacy: [personalData, openText],
};

const GROUPS = ['logic', 'accessibility', 'wording', 'privacy'] as const;

/** Codes of `problemsBeforePublishing` that these checks say as well, with a place and a fix: to be listed once. */
export const CODES_SAID_HERE: ReadonlySet<string> = new Set([
  ...['unknownReference', 'duplicateName', 'duplicateChoice', 'noChoices', 'missingTitle'],
  ...['circular', 'circularStuck'],
]);

/**
 * What somebody who writes a questionnaire should look at: errors of logic, what shuts people out, questions that mislead, personal
 * data. Nothing for what is no questionnaire.
 *
 * @example checksOf(json, { locale: 'ko' }).map((finding) => sentenceOf(finding, namingOf(json), 'ko').what)
 */
export function checksOf(
  json: JsonObject,
  options: CheckOptions,
  groups?: readonly CheckGroup[],
): readonly Finding[] {
  const steps = checkSteps(json, options, groups);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same, one rule for each step of the generator, so that somebody can go on typing in between.
 *
 * @param groups which rules; all where nothing is said
 */
export function* checkSteps(
  json: JsonObject,
  options: CheckOptions,
  groups: readonly CheckGroup[] = GROUPS,
): Generator<undefined, readonly Finding[], undefined> {
  const context = contextOf(json, options);
  if (context === undefined) return [];
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const group of groups)
    for (const check of CHECKS[group]) {
      yield undefined;
      for (const found of check(context))
        findings.push({ ...found, group, id: numbered(idOf(context, group, found), seen) });
    }
  return findings;
}

/** What one language says is nothing that was acknowledged in another. */
function idOf({ json, locale }: CheckContext, group: CheckGroup, { rule, path }: Found): string {
  const isOfLanguage = group === 'wording' || rule === 'colourAlone';
  return `${rule}${isOfLanguage ? `.${locale}` : ''}@${placeName(json, path)}`;
}

/** Two of one rule at one place are told apart by their order. */
function numbered(id: string, seen: Map<string, number>): string {
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}~${String(count)}`;
}
