import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../json/json';
import type { Path } from '../../editing/patches';
import { expressionProblems, isKnownVariable } from '../../publishing/expression-problems';
import type { CheckContext } from '../context';
import type { Found } from '../finding';
import { mapLeaves, rewritten, withFix, type Leaf } from './trees';
import { treeFrom } from '../../editing/conditions/condition-tree';

type Broken = Found<'removedQuestion'>;

/** Conditions, triggers, sources of choices and texts that name a question which is not there. */
export function brokenReferences(context: CheckContext): readonly Broken[] {
  return [...inConditions(context), ...inTriggers(context), ...inSources(context), ...inTexts(context)];
}

function inConditions({ questionnaire, pathFrom }: CheckContext): readonly Broken[] {
  return expressionProblems(questionnaire).flatMap(({ code, path: pointer, params }): readonly Broken[] => {
    const { name, source } = params;
    if (code !== 'unknownReference' || typeof name !== 'string' || typeof source !== 'string') return [];
    const [path, tree] = [pathFrom(pointer), treeFrom(source)];
    const rest = mapLeaves(tree, (leaf) => (isAbout(leaf, name) ? undefined : leaf));
    return [broken(path, name, rest === tree ? undefined : withFix(fixFor(path, tree, rest)))];
  });
}

const fixFor = (path: Path, tree: ReturnType<typeof treeFrom>, rest: ReturnType<typeof mapLeaves>) =>
  JSON.stringify(tree) === JSON.stringify(rest) ? undefined : rewritten('removeTest', path, rest);

function isAbout(leaf: Leaf, name: string): boolean {
  if (leaf.kind === 'text') return false;
  // A path keeps its indexes in a drawn test, and loses them in the name that was looked up.
  const names = [
    leaf.subject,
    ...(leaf.kind === 'test' && leaf.operand.kind === 'question' ? [leaf.operand.name] : []),
  ];
  return names.some(
    (each) => each.replace(/^#/u, '').replace(/\[-?\d+\]/gu, '') === name.replace(/\[-?\d+\]/gu, ''),
  );
}

const NAMES = ['setToName', 'fromName', 'gotoName'] as const;

function inTriggers({ json, naming: { parts } }: CheckContext): readonly Broken[] {
  const triggers: readonly JsonValue[] = isList(json.triggers) ? json.triggers : [];
  return triggers.flatMap((trigger, index) => {
    if (!isJsonObject(trigger)) return [];
    const path: Path = ['triggers', index];
    return [
      ...NAMES.flatMap((key) => nameIn(trigger[key], [...path, key])),
      ...listed(trigger, 'questions', path),
      ...listed(trigger, 'pages', path),
    ];
  });

  function nameIn(name: JsonValue | undefined, path: Path): readonly Broken[] {
    if (typeof name !== 'string' || name === '' || isKnown(name)) return [];
    return [broken(path, name, {})];
  }

  function listed(trigger: JsonObject, key: 'questions' | 'pages', path: Path): readonly Broken[] {
    const names = isList(trigger[key]) ? trigger[key] : [];
    return names.flatMap((name, index): readonly Broken[] => {
      if (typeof name !== 'string' || isKnown(name)) return [];
      const at = [...path, key, index];
      return [broken(at, name, { fix: { label: 'removeName', patches: [{ op: 'remove', path: at }] } })];
    });
  }

  /** Triggers may set a value that is no question, but only one that somebody names elsewhere is of use. */
  function isKnown(name: string): boolean {
    const folded = name.split(/[.[]/u)[0]?.toLowerCase() ?? '';
    return [name.toLowerCase(), folded].some(
      (each) => parts.names.has(each) || parts.pages.has(each) || parts.panels.has(each),
    );
  }
}

function inSources({ objects, naming: { parts } }: CheckContext): readonly Broken[] {
  return objects.flatMap(([{ choicesFromQuestion: name }, path]): readonly Broken[] => {
    if (typeof name !== 'string' || name === '') return [];
    const inner = parts.holdersOf(path).some((holder) => holder.inner.has(name.toLowerCase()));
    if (inner || parts.names.has(name.toLowerCase())) return [];
    return [broken([...path, 'choicesFromQuestion'], name, {})];
  });
}

/** One word between braces, which is no style sheet and no place for a number such as `{0}`. */
const PIPED = /\{#?(\p{L}[\p{L}\p{N}_.[\]-]*)\}/gu;

/** A name that nobody has is read out as it is written, braces and all. */
function inTexts({ questionnaire, pathFrom }: CheckContext): readonly Broken[] {
  return questionnaire.texts.flatMap(({ path: pointer, value }) => {
    const names = Object.values(value).flatMap((text) =>
      [...text.matchAll(PIPED)].map(([, name = '']) => name),
    );
    return [...new Set(names)]
      .filter((name) => !isKnownVariable(questionnaire, name))
      .map((name): Broken => {
        const path = pathFrom(pointer);
        return { rule: 'removedQuestion', severity: 'warning', path, details: { name } };
      });
  });
}

const broken = (path: Path, name: string, fix: ReturnType<typeof withFix> | undefined): Broken => ({
  rule: 'removedQuestion',
  severity: 'error',
  path,
  details: { name },
  ...fix,
});
