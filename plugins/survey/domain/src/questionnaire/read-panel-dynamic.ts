import type { PanelDynamicQuestion, QuestionBase } from './model';
import { namesOfPanel, templateKey } from './names';
import { questionsIn } from './questions-in';
import { readItemRules } from './read-item-rules';
import type { ElementsReader } from './elements-reader';
import type { Reader } from './reader';

/** survey-core's own limit. */
const maxPanels = 100;

export function readPanelDynamic(
  reader: Reader,
  base: QuestionBase,
  readers: ElementsReader,
): PanelDynamicQuestion {
  reader.checkProperties(['question', 'paneldynamic']);
  const inPanel = reader.inside(namesOfPanel(reader.json, reader.names));
  const elements = readers.list(inPanel, templateKey(reader.json));
  const counts = {
    initial: 'panelCount',
    min: 'minPanelCount',
    max: 'maxPanelCount',
    item: 'defaultPanelValue',
    add: 'allowAddPanel',
    remove: 'allowRemovePanel',
  };
  return {
    ...base,
    type: 'paneldynamic',
    elements,
    visibleIfOfPanels: inPanel.condition('templateVisibleIf'),
    questionByFoldedName: new Map(
      questionsIn(elements).map((question) => [question.name.toLowerCase(), question]),
    ),
    duplicateText: reader.localized('keyDuplicationError'),
    panelTitle: reader.localized('templateTitle'),
    ...readItemRules(reader, counts, { initial: 0, max: maxPanels }),
  };
}
