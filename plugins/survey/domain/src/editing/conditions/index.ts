export { operatorsOfKind, type AnswerKind, type OperatorOffer } from './answer-kind';
export { partInWords, ruleInWords } from './condition-in-words';
export { expressionFrom, treeFrom, type ConditionTree, type Operand } from './condition-tree';
export { namingOf, shortTitle, valueTitle, type Naming, type WordsLocale } from './naming';
export { operandsFor, type OperandOffer } from './operands';
export { RULES, type RuleProperty } from './words';
