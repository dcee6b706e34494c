import type { Locale } from '@modu/participation/contracts';
import { attributes, fieldError, formatNumber, html, type Html } from '@modu/participation/page-kit';
import {
  choiceFieldName,
  type BallotGroup,
  type BallotProblem,
  type Candidate,
  type Manifest,
} from '../../../domain/src';
import { texts } from '../texts';
import { candidateMarkup } from './candidate-markup';
import { candidatesIn, groupId, groupName, groupQuota, plain } from './parts';

/** What a problem says, in the words that stand in the summary and at the group. */
export function problemText(manifest: Manifest, problem: BallotProblem, locale: Locale): string {
  const words = texts[locale].problems;
  const label = plain(manifest.groups.find(({ key }) => key === problem.group)?.label, locale);
  switch (problem.code) {
    case 'tooMany':
      return words.tooMany(
        label,
        formatNumber(locale, problem.params.choose),
        formatNumber(locale, problem.params.over),
      );
    case 'tooFew':
      return words.tooFew(label, formatNumber(locale, problem.params.missing));
    case 'unknownGroup':
      return words.unknownGroup;
    default:
      return words[problem.code](label);
  }
}

interface Choice {
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly chosen: ReadonlySet<string>;
}

function candidate(one: Candidate, choice: Choice, locale: Locale): Html {
  const input = attributes({
    type: choice.type,
    name: choice.name,
    value: one.key,
    checked: choice.chosen.has(one.key),
  });
  const { text, more } = candidateMarkup(one, locale);
  return html`<div class="cand">
    <label><input${input} />${text}</label>${more}
  </div>`;
}

export interface GroupView {
  readonly manifest: Manifest;
  readonly group: BallotGroup;
  /** From 1: names the counter with which the stylesheet counts without script. */
  readonly number: number;
  readonly chosen: readonly string[];
  readonly errors: readonly string[];
}

/** One group of a ballot: its candidates, what is wrong with it, and how many are still to be chosen. */
export function ballotGroup({ manifest, group, number, chosen, errors }: GroupView, locale: Locale): Html {
  const id = groupId(group.key);
  const choice: Choice = {
    name: choiceFieldName(group.key),
    type: group.rule === 'exactly' && group.choose === 1 ? 'radio' : 'checkbox',
    chosen: new Set(chosen),
  };
  const errorIds = errors.map((_, index) => `${id}-error-${String(index + 1)}`);
  const frame = attributes({
    class: `group g${String(number)}${errors.length > 0 ? ' bad' : ''}`,
    id,
    tabindex: -1,
    'data-choose': group.choose,
    'data-rule': group.rule,
    'aria-describedby': errors.length > 0 ? errorIds.join(' ') : null,
  });
  const name = groupName(group, locale);
  return html`<fieldset${frame}>
<legend>${name} <small>${groupQuota(manifest, group, locale, 'group')}</small></legend>
${errors.map((message, index) => fieldError(locale, errorIds[index] ?? id, message))}
${candidatesIn(manifest, group.key).map((one) => candidate(one, choice, locale))}
<p class="left"><span>${name}</span><b></b></p>
</fieldset>`;
}
