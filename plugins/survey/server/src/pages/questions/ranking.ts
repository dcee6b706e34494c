import { attributes, html, type Html } from '@modu/participation/page-kit';
import { partField, type RankingQuestion } from '../../../../domain/src';
import { texts } from '../../texts';
import { choiceMark } from '../live';
import { pipedChoice } from '../piped';
import { listed, listedChoices, type ListedChoice } from './choices';
import { describedBy, errorsAt, groupFrame, hintOf, partId, valueOf, type QuestionView } from './view';

type RankingView = QuestionView<RankingQuestion>;

/** How many places there are to give. */
function placesOf({ question, flow }: RankingView): number {
  const all = flow.choices.length;
  return question.selectToRank && question.maxSelected > 0 ? Math.min(all, question.maxSelected) : all;
}

/** For a script that gives places. */
const mostOf = ({ question }: RankingView): Html | false =>
  question.selectToRank && question.maxSelected > 0 && html` data-most="${question.maxSelected}"`;

function rankHint(view: RankingView): string {
  const { selectToRank, minSelected, maxSelected } = view.question;
  const words = texts[view.locale];
  const isLimited = selectToRank && (minSelected > 0 || maxSelected > 0);
  const parts = [
    hintOf(view),
    selectToRank ? words.rankSomeHint : words.rankHint(placesOf(view)),
    isLimited ? words.limitHint(minSelected, maxSelected) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function placeSelect(view: RankingView, shown: ListedChoice): Html {
  const { choice, isEnabled } = shown;
  const { question, flow, locale } = view;
  const words = texts[locale];
  const path = String(choice.value);
  const isHere = (about: string): boolean => about === path;
  const name = partField(view.field, choice.value);
  const chosen = valueOf(view, name);
  const description = describedBy(view, '', isHere);
  const index = flow.choices.findIndex((each) => each.choice === choice);
  const id = shown.isShown
    ? partId(view.id, index)
    : `${view.id}-h${String(question.choices.indexOf(choice))}`;
  const select = attributes({
    id,
    name,
    disabled: !flow.isEnabled || !isEnabled,
    'aria-invalid': description !== null && 'true',
    'aria-describedby': description,
  });
  const places = Array.from({ length: placesOf(view) }, (_, at) => {
    const value = String(at + 1);
    return html`<option${attributes({ value, selected: value === chosen })}>${words.place(at + 1)}</option>`;
  });
  const row = html`<div${choiceMark(view, shown)}>
    <label for="${id}">${pipedChoice(view.texts, choice)}</label>${errorsAt(view, isHere)}
    <select class="text" ${select}>
      <option value="">${question.selectToRank ? words.notRanked : words.choose}</option>
      ${places}
    </select>
  </div>`;
  return listed(shown, row);
}

/** ranking: a place for every choice, or for those that are chosen. */
export function renderRanking(view: RankingView): Html {
  const { question } = view;
  return groupFrame(
    view,
    html`<div class="fields ranks" data-ranks="${question.selectToRank ? 'some' : 'all'}" ${mostOf(view)}>
      ${listedChoices(view).map((shown) => placeSelect(view, shown))}
    </div>`,
    {
      hint: rankHint(view),
      hasOwnPlace: (path) => view.flow.choices.some(({ choice }) => String(choice.value) === path),
    },
  );
}
