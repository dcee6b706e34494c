import type { JsonObject } from '../../json/json';
import { localized, object } from '../building';
import type { ChoiceLists } from './choice-lists';
import type { FormContext } from './context';
import { noteRest, questionIn } from './questions';
import type { SheetRow } from './sheet-table';
import type { Node } from './tree';

/** Turns the tree of a form into pages and elements. */
export class ElementsOfForm {
  readonly calculated: JsonObject[] = [];

  constructor(
    private readonly context: FormContext,
    private readonly lists: ChoiceLists,
  ) {}

  /** Each outermost group is a page; what stands between groups shares one. */
  pages(nodes: readonly Node[]): readonly JsonObject[] {
    const pages: JsonObject[] = [];
    let loose: JsonObject[] = [];
    const end = (): void => {
      if (loose.length > 0) pages.push({ name: `page${pages.length + 1}`, elements: loose });
      loose = [];
    };
    for (const node of nodes) {
      if (node.kind !== 'group') loose.push(...this.elements([node], []));
      else {
        end();
        const page = this.holder(node.row, [], { elements: this.elements(node.children, []) });
        pages.push(page);
      }
    }
    end();
    if (nodes.some(({ kind }) => kind === 'group'))
      this.context.notes.assume('groupsBecamePages', { place: '' });
    return pages;
  }

  private elements(nodes: readonly Node[], repeats: readonly string[]): readonly JsonObject[] {
    return nodes.flatMap((node): readonly JsonObject[] => {
      if (node.kind !== 'question') return [this.holding(node.kind, node, repeats)];
      const { row, type, list } = node;
      if (type === 'calculate') {
        this.calculate(row, repeats);
        return [];
      }
      const at = this.context.standing(row, repeats);
      const question = questionIn({ row, type, list, at, context: this.context, lists: this.lists });
      return question === undefined ? [] : [question];
    });
  }

  private holding(
    kind: 'group' | 'repeat',
    { row, children }: { readonly row: SheetRow; readonly children: readonly Node[] },
    repeats: readonly string[],
  ): JsonObject {
    if (kind === 'repeat') return this.repeat(row, children, repeats);
    return { type: 'panel', ...this.holder(row, repeats, { elements: this.elements(children, repeats) }) };
  }

  /** A page, a panel, or the panels that repeat: its name, title and condition, and what it holds. */
  private holder(row: SheetRow, repeats: readonly string[], held: JsonObject): JsonObject {
    const { context } = this;
    const at = context.standing(row, repeats);
    const holder = object({
      name: at.name,
      title: localized(context.piped(row.texts('label'), at), context.own),
      description: localized(context.piped(row.texts('hint'), at), context.own),
      visibleIf: context.expression(row.cell('relevant'), at, 'condition'),
      ...held,
    });
    noteRest(row, at, context);
    return holder;
  }

  private repeat(row: SheetRow, children: readonly Node[], repeats: readonly string[]): JsonObject {
    const at = this.context.standing(row, repeats);
    const templateElements = this.elements(children, [...repeats, at.name]);
    const written = row.cell('repeat_count');
    const isNumber = /^\d{1,2}$/u.test(written);
    if (written !== '' && !isNumber) this.context.notes.lose('repeatCount', at.place, written);
    const count = Number(written);
    const counts = isNumber
      ? { panelCount: count, minPanelCount: count, maxPanelCount: count }
      : { panelCount: 1 };
    return { type: 'paneldynamic', ...this.holder(row, repeats, { templateElements, ...counts }) };
  }

  /** A value that is worked out once for all; inside repeats there is no such thing. */
  private calculate(row: SheetRow, repeats: readonly string[]): void {
    const { context } = this;
    const at = context.standing(row, repeats);
    const source = row.cell('calculation');
    if (repeats.length > 0) {
      context.notes.lose('calculation', at.place, source);
      return;
    }
    const expression = context.expression(source, at, 'calculation');
    if (expression !== undefined)
      this.calculated.push({ name: at.name, expression, includeIntoResult: true });
  }
}
