import { ownerOf } from '../../editing/conditions/naming';
import { freeName } from '../../editing/structure';
import { valueAt, type Path } from '../../editing/patches';
import { isJsonObject } from '../../json/json';
import { choiceProblems } from '../../publishing/choice-problems';
import { nameProblems } from '../../publishing/name-problems';
import type { CheckContext } from '../context';
import type { Found } from '../finding';

const NAMED: ReadonlySet<string> = new Set(['question', 'panel', 'column', 'item']);

/** Questions that would put their answers into the same place. */
export function duplicateNames({
  questionnaire,
  naming,
  pathFrom,
}: CheckContext): readonly Found<'duplicateName'>[] {
  const { all } = naming.parts;
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  return nameProblems(questionnaire).flatMap(
    ({ code, path: pointer, params }): readonly Found<'duplicateName'>[] => {
      if (code !== 'duplicateName') return [];
      const second = pathFrom(pointer);
      const name = String(params.name);
      const first = all.find(
        (part) =>
          NAMED.has(part.kind) &&
          part.name.toLowerCase() === name.toLowerCase() &&
          JSON.stringify(ownerOf(part)) !== JSON.stringify(second),
      );
      const free = freeName(name, taken);
      taken.add(free.toLowerCase());
      return [
        {
          rule: 'duplicateName',
          severity: 'error',
          path: [...second, 'name'],
          details: { name, first: first === undefined ? second : ownerOf(first), second },
          // Whatever names it means the first one, also now.
          fix: { label: 'rename', patches: [{ op: 'replace', path: [...second, 'name'], value: free }] },
        },
      ];
    },
  );
}

/** Choices that nobody could tell apart in the answers, and lists without any. */
export function choiceLists(
  context: CheckContext,
): readonly (Found<'duplicateChoice'> | Found<'noChoices'>)[] {
  return choiceProblems(context.questionnaire).flatMap(
    ({ code, path: pointer, params }): readonly (Found<'duplicateChoice'> | Found<'noChoices'>)[] => {
      const path = context.pathFrom(pointer);
      if (code === 'noChoices')
        return isLoaded(context, path) ? [] : [{ rule: 'noChoices', severity: 'error', path, details: {} }];
      if (code !== 'duplicateChoice') return [];
      return [duplicateChoice(context, path, String(params.value))];
    },
  );
}

/** Its choices come from an address when it is published. */
function isLoaded({ json }: CheckContext, path: Path): boolean {
  const question = valueAt(json, path);
  return isJsonObject(question) && isJsonObject(question.choicesByUrl);
}

function duplicateChoice({ json }: CheckContext, path: Path, value: string): Found<'duplicateChoice'> {
  const found = { rule: 'duplicateChoice', severity: 'error', path, details: { value } } as const;
  const list = valueAt(json, path.slice(0, -1));
  const index = path.at(-1);
  // "None" and "other" stand in no list.
  if (!Array.isArray(list) || typeof index !== 'number') return found;
  const items: readonly unknown[] = list;
  const written = valueAt(json, path);
  const isTwin = items.some((each, at) => at < index && JSON.stringify(each) === JSON.stringify(written));
  if (isTwin || !isJsonObject(written))
    return { ...found, fix: { label: 'removeChoice', patches: [{ op: 'remove', path }] } };
  const taken = new Set(items.map((each) => valueOf(each)));
  const free = freeName(value, taken);
  const isNumber = typeof written.value === 'number';
  return {
    ...found,
    fix: {
      label: 'renameChoice',
      patches: [{ op: 'replace', path: [...path, 'value'], value: isNumber ? Number(free) : free }],
    },
  };
}

function valueOf(item: unknown): string {
  if (typeof item === 'object' && item !== null && 'value' in item) return String(item.value).toLowerCase();
  return String(item).toLowerCase();
}
