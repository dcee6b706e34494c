import type { Locale } from '@modu/participation/contracts';
import { formatNumber, html, type Html } from '@modu/participation/page-kit';
import { contestGroupsOf, type Candidate, type ContestGroup } from '../../../domain/src';
import type { OpenedPoll } from '../services/opened-polls';
import { texts } from '../texts';
import { chosenIn, type Chosen } from './chosen';
import { money } from './method-words';
import { candidateLine, groupName } from './parts';
import { candidatesFor } from './voter-order';

/** A sum is shown where what was said is a number that a sum can be made of. */
const numberIn = (text: string): number => (/^\d{1,15}$/u.test(text) ? Number(text) : 0);

interface Said {
  readonly candidate: Candidate;
  /** What was said, as it was sent. */
  readonly said: string;
}

const line = (candidate: Candidate, said: Html | string, locale: Locale): Html =>
  html`<li>${candidateLine(candidate, locale)} <span class="nb">${said}</span></li>`;

function saidLines({ method }: ContestGroup, all: readonly Said[], locale: Locale): readonly Html[] {
  const words = texts[locale].methods;
  const said = all.filter((one) => one.said !== '');
  switch (method.kind) {
    case 'yesNo':
      return all.map((one) => {
        const answer = one.said === 'yes' || one.said === 'no' ? one.said : 'abstain';
        return line(one.candidate, words.answers[answer], locale);
      });
    case 'borda':
    case 'instantRunoff':
    case 'schulze':
      return [...said]
        .sort((a, b) => numberIn(a.said) - numberIn(b.said))
        .map((one) => html`<li><b>${words.rank(one.said)}</b> ${candidateLine(one.candidate, locale)}</li>`);
    default:
      return said.map((one) => line(one.candidate, words.points(one.said), locale));
  }
}

/** What all of it comes to, where a method sets a limit to that. */
function totalOf(
  { method }: ContestGroup,
  said: readonly Said[],
  named: readonly Candidate[],
  locale: Locale,
): string | null {
  const { totals } = texts[locale].methods;
  if (method.kind === 'points') {
    const given = said.reduce((sum, one) => sum + numberIn(one.said), 0);
    const left = Math.max(0, method.points - given);
    return totals.points(formatNumber(locale, given), formatNumber(locale, left));
  }
  if (method.kind !== 'budget' || named.length === 0) return null;
  const cost = money(
    named.reduce((sum, candidate) => sum + (candidate.cost ?? 0), 0),
    locale,
  );
  return method.spend === undefined ? totals.cost(cost) : totals.costOf(cost, money(method.spend, locale));
}

function group(view: ChoicesView, contest: ContestGroup, chosen: Chosen, locale: Locale): Html {
  const { method, key } = contest;
  const candidates = candidatesFor(view.poll, key, view.act);
  const isList = method.kind === 'choose' || method.kind === 'budget';
  const named = candidates.filter((candidate) => chosen.named(key).has(candidate.key));
  const said = candidates.map((candidate) => ({ candidate, said: chosen.said(key, candidate.key) }));
  const lines = isList
    ? named.map((candidate) =>
        candidate.cost === undefined
          ? html`<li>${candidateLine(candidate, locale)}</li>`
          : line(candidate, money(candidate.cost, locale), locale),
      )
    : saidLines(contest, said, locale);
  const total = totalOf(contest, said, named, locale);
  return html`<section class="section stack">
    <div class="head">
      <h2>${groupName(contest, locale)}</h2>
      ${view.change?.(contest)}
    </div>
    ${
      lines.length === 0
        ? html`<p class="soft">${texts[locale].review.nothing}</p>`
        : html`<ul class="bullets">
            ${lines}
          </ul>`
    }
    ${total !== null && html`<p><b>${total}</b></p>`}
  </section>`;
}

export interface ChoicesView {
  readonly poll: OpenedPoll;
  /** Whatever came; what no form could send is not shown. */
  readonly choices: unknown;
  /** Of the page, for the order of candidates. */
  readonly act: string;
  /** What stands beside a group's heading, e.g. a button to go back. */
  readonly change?: (group: ContestGroup) => Html;
}

/** What somebody said, group by group, in the words of each method. */
export function choiceLists(view: ChoicesView, locale: Locale): readonly Html[] {
  const { manifest } = view.poll;
  const chosen = chosenIn(manifest, view.choices);
  return contestGroupsOf(manifest).map((contest) => group(view, contest, chosen, locale));
}
