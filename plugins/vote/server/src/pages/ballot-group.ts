import type { Locale } from '@modu/participation/contracts';
import { attributes, fieldError, html, type Html } from '@modu/participation/page-kit';
import { choiceFieldName, type Candidate, type ContestGroup, type PollManifest } from '../../../domain/src';
import { candidateMarkup } from './candidate-markup';
import type { Chosen } from './chosen';
import { askOf } from './method-words';
import { candidatesIn, groupId, groupName } from './parts';

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
  readonly manifest: PollManifest;
  readonly group: ContestGroup;
  /** From 1: names the counter with which the stylesheet counts without script. */
  readonly number: number;
  readonly chosen: Chosen;
  readonly errors: readonly string[];
}

/** One group of a ballot: its candidates, what is wrong with it, and how many are still to be chosen. */
export function ballotGroup({ manifest, group, number, chosen, errors }: GroupView, locale: Locale): Html {
  const id = groupId(group.key);
  const { method } = group;
  const isOne = method.kind === 'choose' && method.rule === 'exactly' && method.choose === 1;
  const choice: Choice = {
    name: choiceFieldName(group.key),
    type: isOne ? 'radio' : 'checkbox',
    chosen: chosen.named(group.key),
  };
  const candidates = candidatesIn(manifest, group.key);
  const errorIds = errors.map((_, index) => `${id}-error-${String(index + 1)}`);
  const frame = attributes({
    class: `group g${String(number)}${errors.length > 0 ? ' bad' : ''}`,
    id,
    tabindex: -1,
    'data-choose': method.kind === 'choose' && method.choose,
    'data-rule': method.kind === 'choose' && method.rule,
    'aria-describedby': errors.length > 0 ? errorIds.join(' ') : null,
  });
  const name = groupName(group, locale);
  return html`<fieldset${frame}>
<legend>${name} <small>${askOf(group, candidates.length, locale)}</small></legend>
${errors.map((message, index) => fieldError(locale, errorIds[index] ?? id, message))}
${candidates.map((one) => candidate(one, choice, locale))}
<p class="left"><span>${name}</span><b></b></p>
</fieldset>`;
}
