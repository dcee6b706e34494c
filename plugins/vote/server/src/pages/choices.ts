import type { Locale } from '@modu/participation/contracts';
import { html, type Html } from '@modu/participation/page-kit';
import { contestGroupsOf, type ContestGroup, type PollManifest } from '../../../domain/src';
import { texts } from '../texts';
import type { Chosen } from './chosen';
import { candidateLine, candidatesIn, groupName } from './parts';

/**
 * What somebody chose, group by group.
 *
 * @param change what stands beside a group's heading, e.g. a button to go back
 */
export const choiceLists = (
  manifest: PollManifest,
  chosen: Chosen,
  locale: Locale,
  change: (group: ContestGroup) => Html | false = () => false,
): readonly Html[] =>
  contestGroupsOf(manifest).map((group) => {
    const named = chosen.named(group.key);
    const candidates = candidatesIn(manifest, group.key).filter(({ key }) => named.has(key));
    return html`<section class="section stack">
      <div class="head">
        <h2>${groupName(group, locale)}</h2>
        ${change(group)}
      </div>
      ${
        candidates.length === 0
          ? html`<p class="soft">${texts[locale].review.nothing}</p>`
          : html`<ul class="bullets">
              ${candidates.map((one) => html`<li>${candidateLine(one, locale)}</li>`)}
            </ul>`
      }
    </section>`;
  });
