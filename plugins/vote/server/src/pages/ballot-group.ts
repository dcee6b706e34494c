import type { Locale } from '@modu/participation/contracts';
import { attributes, fieldError, html, type Html } from '@modu/participation/page-kit';
import {
  choiceFieldName,
  type Candidate,
  type ContestGroup,
  type ContestProblem,
  type PollManifest,
} from '../../../domain/src';
import { candidateId, candidateInput } from './ballot-inputs';
import { candidateMarkup } from './candidate-markup';
import type { Chosen } from './chosen';
import { askOf } from './method-words';
import { groupId, groupName } from './parts';
import { problemText } from './problem-text';

interface Choice {
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly chosen: ReadonlySet<string>;
}

function choice(one: Candidate, { type, name, chosen }: Choice, locale: Locale): Html {
  const input = attributes({ type, name, value: one.key, checked: chosen.has(one.key) });
  const { text, more } = candidateMarkup(one, locale);
  return html`<div class="cand">
    <label><input${input} />${text}</label>${more}
  </div>`;
}

export interface GroupView {
  readonly manifest: PollManifest;
  readonly group: ContestGroup;
  /** In the order in which this voter reads them. */
  readonly candidates: readonly Candidate[];
  /** From 1: names the counter with which the stylesheet counts without script. */
  readonly number: number;
  readonly chosen: Chosen;
  /** Those of this group. */
  readonly problems: readonly ContestProblem[];
}

/** The candidate of the group whose control a problem is about; `null` for one that is about the whole group. */
export function candidateOf(manifest: PollManifest, { code, group, params }: ContestProblem): string | null {
  switch (code) {
    case 'badScore':
    case 'notScored':
    case 'badPoints':
    case 'aboveCap':
    case 'badAnswer': {
      const { candidate } = params;
      return manifest.candidates.some((one) => one.key === candidate && one.group === group)
        ? candidate
        : null;
    }
    default:
      return null;
  }
}

/** Where a problem leads on the page: to a candidate, or to a group that is on the ballot. */
export function placeOf(manifest: PollManifest, problem: ContestProblem): string | null {
  const candidate = candidateOf(manifest, problem);
  if (candidate !== null) return candidateId(candidate);
  return manifest.groups.some(({ key }) => key === problem.group) ? groupId(problem.group) : null;
}

/** Candidates in the way of their method, each with what is wrong there. */
function inputs(view: GroupView, locale: Locale): readonly Html[] {
  const { manifest, group, candidates, chosen, problems } = view;
  const { method, key } = group;
  const isOne = method.kind === 'choose' && method.rule === 'exactly' && method.choose === 1;
  const list: Choice = {
    name: choiceFieldName(key),
    type: isOne ? 'radio' : 'checkbox',
    chosen: chosen.named(key),
  };
  return candidates.map((candidate) => {
    const errors = problems
      .filter((problem) => candidateOf(manifest, problem) === candidate.key)
      .map((problem) => problemText(manifest, problem, locale));
    const said = chosen.said(key, candidate.key);
    const input = candidateInput({ candidate, group: key, said, errors }, method, locale);
    return input ?? choice(candidate, list, locale);
  });
}

/** One group of a ballot: its candidates, what is wrong with it, and how many are still to be chosen. */
export function ballotGroup(view: GroupView, locale: Locale): Html {
  const { manifest, group, number, candidates } = view;
  const { method } = group;
  const id = groupId(group.key);
  const errors = view.problems
    .filter((problem) => candidateOf(manifest, problem) === null)
    .map((problem) => problemText(manifest, problem, locale));
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
${inputs(view, locale)}
${method.kind === 'choose' && html`<p class="left"><span>${name}</span><b></b></p>`}
</fieldset>`;
}
