import type { ChangeDetails, Consequence, Subject } from './change';

/** Texts that say what is asked; the others help, greet or explain. */
const ASKING: ReadonlySet<string> = new Set(
  `title description label labelTrue labelFalse minRateDescription maxRateDescription questionTitleTemplate
  templateTitle otherText noneText refuseText dontKnowText`.split(/\s+/u),
);
/** Properties without which an answer that is there says something else. */
const MEANING: ReadonlySet<string> = new Set(
  `rateMin rateMax rateStep rateCount autoGenerate inputType multiSelect valueTrue valueFalse sliderType valueName
  choicesMin choicesMax choicesStep cellType`.split(/\s+/u),
);
/** Properties that decide what can be answered, or what is there to begin with. */
const ANSWERING: ReadonlySet<string> = new Set(
  `min max step maxLength minSelectedChoices maxSelectedChoices defaultValue choicesOrder showOtherItem hasOther
  showNoneItem hasNone showRefuseItem showDontKnowItem showSelectAllItem choices choicesByUrl choicesFromQuestion
  choicesFromQuestionMode rateValues selectToRankEnabled eachRowRequired isAllRowRequired eachRowUnique rowCount
  minRowCount maxRowCount panelCount minPanelCount maxPanelCount visible readOnly clearIfInvisible
  clearInvisibleValues keyName isUnique maxFiles acceptedTypes maskType maskSettings triggers items columns rows
  transposeData cells isExclusive`.split(/\s+/u),
);

/**
 * What a change does to the answers that are there. The rules:
 *
 * - Wording: a slip of the pen is harmless, anything else in a text that asks breaks the comparison. Other texts are harmless, and
 *   so is a language that is new.
 * - A choice that gets another value, or whose value now says something else: the answers that have it can no longer be read from
 *   the new question. One that goes breaks the comparison: answers that have it say what they said, and those who come now take
 *   another. So does a new one, which some of those who answered would have taken.
 * - Another type, or another scale, is meaningless where stored answers are no answers to it.
 * - Who is asked and what must be answered: conditions, new duties and checks break the comparison.
 * - The order of questions is harmless, that of a scale is not.
 */
export function consequenceOf(change: ChangeDetails, subject: Subject, locale: string): Consequence {
  const asks = subject.question !== '';
  // A text or a picture is no question.
  if (subject.thing === 'question' && !asks) return 'harmless';
  switch (change.kind) {
    case 'added':
      return asks && change.isRequired ? 'breaksComparison' : 'harmless';
    case 'removed':
      return asks ? 'breaksComparison' : 'harmless';
    case 'moved':
      return 'harmless';
    case 'renamed':
      return asks ? 'breaksComparison' : 'harmless';
    case 'retyped':
      return change.staysValid ? 'harmless' : 'meaningless';
    case 'wording':
      return ofWording(change, subject);
    case 'choiceReworded':
      return ofChoiceText(change, locale);
    case 'choiceAdded':
      return change.list === 'rows' ? 'harmless' : 'breaksComparison';
    case 'choiceRemoved':
      return 'breaksComparison';
    case 'choiceRecoded':
    case 'scaleReversed':
      return 'meaningless';
    case 'choicesReordered':
      return change.isScale ? 'breaksComparison' : 'harmless';
    case 'choiceChanged':
      return change.property === 'visibleIf' || change.property === 'enableIf'
        ? 'breaksComparison'
        : 'harmless';
    case 'condition':
      return 'breaksComparison';
    case 'required':
      return change.isRequired ? 'breaksComparison' : 'harmless';
    case 'validators':
      return change.added > 0 ? 'breaksComparison' : 'harmless';
    case 'property':
      return ofProperty(change.property);
  }
}

type Of<Kind extends ChangeDetails['kind']> = Extract<ChangeDetails, { readonly kind: Kind }>;

function ofWording({ property, before, after, isSmall }: Of<'wording'>, { thing }: Subject): Consequence {
  // Of questionnaires and pages only people's way through them changes.
  const isAsking = ASKING.has(property) && thing !== 'survey' && thing !== 'page';
  return !isAsking || isSmall || before === '' || after === '' ? 'harmless' : 'breaksComparison';
}

function ofChoiceText(
  { isSmall, before, after, locale: written, list }: Of<'choiceReworded'>,
  own: string,
): Consequence {
  if (isSmall || before === '' || after === '') return 'harmless';
  return written === own && list !== 'rows' ? 'meaningless' : 'breaksComparison';
}

function ofProperty(property: string): Consequence {
  if (MEANING.has(property)) return 'meaningless';
  return ANSWERING.has(property) ? 'breaksComparison' : 'harmless';
}
