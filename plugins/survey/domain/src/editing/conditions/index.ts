export { operatorsOfKind, type OperatorOffer } from './answer-kind';
export { conditionInWords, partInWords, ruleInWords } from './condition-in-words';
export { expressionFrom, treeFrom, type ConditionTree, type Operand } from './condition-tree';
export { hiddenInWords } from './hidden-in-words';
export { judge, type Judged } from './judged';
export { namingOf, pointerTo, shortTitle, valueTitle, type Naming, type WordsLocale } from './naming';
export { operandsFor, type OperandOffer } from './operands';
export { reasonHidden, type HiddenBy } from './reason-hidden';
export { RULES } from './words';
