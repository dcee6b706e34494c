export { openDocument, writeDocument, type DocumentSource, type OpenedDocument } from './document';
export { beginHistory, endRun, perform, redo, undo, type Act, type History, type Step } from './history';
export { pathAfterMove, placeBeside, placeOnPageBeside, placeOver, type Direction } from './moving';
export { answerFrom, answerText, readJsonText, type JsonText } from './json-text';
export { replacePart, setMember, setMemberText } from './members';
export { logicGraph, type GraphEdge, type LogicGraph } from './logic-graph';
export { elementsPath, entryAt, outlineOf, titleIn, type OutlineEntry } from './outline';
export { readImageAddress, type AddressRefusal } from './image-address';
export { codeOf, codePath, itemText, newItem, setItemText, type ItemKind } from './items';
export { partsOf } from './parts';
export { choicesFrom } from './pasted-choices';
export { questionsFrom } from './pasted-questions';
export { readPasted } from './pasted-rows';
export { applyPatches, valueAt, type Patch, type Path } from './patches';
export type { Reference } from './references';
export { quotaRenaming } from './quota-renaming';
export { countedAt, followInQuotas, type Counted, type FollowedQuotas } from './quota-following';
export { rename, type RenameRefusal } from './rename';
export {
  add,
  duplicate,
  freeName,
  mergePages,
  move,
  remove,
  setProperty,
  splitPage,
  type Place,
} from './structure';
export { ownLocale, textAt } from './texts';
export { convertType, isConvertible } from './convert/convert-type';
export { mergeDocuments, type Merged } from './merge/merge';
export { settleConflict } from './merge/settle';
export { replaceDocument } from './replace-document';
