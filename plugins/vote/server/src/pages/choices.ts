import type { Locale } from '@modu/participation/contracts';
import { html, type Html } from '@modu/participation/page-kit';
import type { BallotGroup, Manifest, Selection } from '../../../domain/src';
import { texts } from '../texts';
import { candidateLine, candidatesIn, groupName } from './parts';

/**
 * What somebody chose, group by group.
 *
 * @param change what stands beside a group's heading, e.g. a button to go back
 */
export const choiceLists = (
  manifest: Manifest,
  selection: Selection,
  locale: Locale,
  change: (group: BallotGroup) => Html | false = () => false,
): readonly Html[] =>
  manifest.groups.map((group) => {
    const wanted = new Set(selection.get(group.key));
    const chosen = candidatesIn(manifest, group.key).filter(({ key }) => wanted.has(key));
    return html`<section class="section stack">
      <div class="head">
        <h2>${groupName(group, locale)}</h2>
        ${change(group)}
      </div>
      ${
        chosen.length === 0
          ? html`<p class="soft">${texts[locale].review.nothing}</p>`
          : html`<ul class="bullets">
              ${chosen.map((one) => html`<li>${candidateLine(one, locale)}</li>`)}
            </ul>`
      }
    </section>`;
  });
