import { KINDS } from '../kinds/kinds';
import { knownProperties } from './known-properties';
import { memberFields } from './member-fields';
import { propertiesOf } from './properties';

const types = [...KINDS.map(({ type }) => type), 'page', 'survey'];

const shownOf = (type: string): ReadonlySet<string> =>
  new Set(propertiesOf(type).map(({ property }) => property));

describe('settings under “more”', () => {
  it.each(types)('lists what is left of %s', (type) => {
    const known = shownOf(type);
    const left = knownProperties(type, known, {});
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ name }) => known.has(name))).toEqual([]);
    expect(new Set(left.map(({ name }) => name)).size).toBe(left.length);
  });

  it('knows what each takes', () => {
    const inputs = new Map(
      knownProperties('radiogroup', new Set(), {}).map(({ name, input }) => [name, input]),
    );
    expect(inputs.get('choicesOrder')).toMatchObject({ kind: 'choice', standard: 'none' });
    expect(inputs.get('readOnly')).toMatchObject({ kind: 'switch', isOnByDefault: false });
    expect(inputs.get('visible')).toMatchObject({ kind: 'switch', isOnByDefault: true });
    expect(inputs.get('otherText')).toMatchObject({ kind: 'words' });
    expect(inputs.get('colCount')).toMatchObject({ kind: 'choice', values: [0, 1, 2, 3, 4, 5] });
    expect(inputs.get('visibleIf')).toMatchObject({ kind: 'condition' });
    expect(inputs.get('setValueExpression')).toMatchObject({ kind: 'expression' });
    expect(inputs.get('defaultValue')).toMatchObject({ kind: 'answer' });
    expect(inputs.get('choicesFromQuestion')).toMatchObject({ kind: 'question' });
    expect(inputs.get('validators')).toMatchObject({ kind: 'list' });
    expect(inputs.get('choicesByUrl')).toMatchObject({ kind: 'object' });
    expect(inputs.get('bindings')).toMatchObject({ kind: 'json' });
  });

  it('reaches what survey-core hides and what nobody knows, where it is written', () => {
    const owner = { type: 'radiogroup', randomize: true, ours: { kept: true } };
    const names = knownProperties('radiogroup', new Set(), owner).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['randomize', 'ours']));
    expect(names).not.toContain('type');
    expect(knownProperties('radiogroup', new Set(), {}).map(({ name }) => name)).not.toContain('randomize');
  });

  it('follows what a cell is answered with, and what a mask is', () => {
    const namesOf = (cellType: string) =>
      knownProperties('matrixdropdowncolumn', new Set(), { cellType }).map(({ name }) => name);
    expect(namesOf('text')).toEqual(expect.arrayContaining(['inputType', 'min', 'max', 'totalType']));
    expect(namesOf('text')).not.toContain('choices');
    expect(namesOf('checkbox')).toEqual(expect.arrayContaining(['choices', 'maxSelectedChoices']));
    const mask = (maskType: string) =>
      knownProperties('text', new Set(), { maskType }).find(({ name }) => name === 'maskSettings')?.input;
    expect(mask('pattern')).toEqual({ kind: 'object', className: 'patternmask' });
    expect(mask('none')).toEqual({ kind: 'json' });
  });
});

describe('lists among the settings', () => {
  /** Lists of what has lists, and so on, by the class of their members. */
  const classesIn = (className: string, seen: Set<string>): void => {
    const inputs = [
      ...(className === 'survey' || types.includes(className)
        ? propertiesOf(className)
        : memberFields(className)),
      ...knownProperties(className, new Set(), {}),
    ].map(({ input }) => input);
    for (const input of inputs) {
      if (input.kind !== 'list') continue;
      const { className: of, types: kinds = [''] } = input.shape;
      for (const inner of kinds.map((kind) => `${kind}${of}`)) {
        if (seen.has(inner)) continue;
        seen.add(inner);
        classesIn(inner, seen);
      }
    }
  };
  const classes = new Set<string>();
  for (const type of types) classesIn(type, classes);

  it('have members that survey-core knows, each with something to set', () => {
    expect(classes.size).toBeGreaterThan(20);
    for (const className of classes) {
      const all = knownProperties(className, new Set(), {}).map(({ name }) => name);
      expect([className, all.length > 0]).toEqual([className, true]);
    }
  });

  it('ask first only for what survey-core knows of their members', () => {
    // Items of a multipletext take what their inputs take; survey-core tells only of each as it is made.
    const alsoKnown = new Set([
      'multipletextitem.min',
      'multipletextitem.max',
      'matrixdropdowncolumn.choices',
    ]);
    for (const className of classes) {
      const known = new Set(
        knownProperties(className, new Set(), {}).map(({ name }) => `${className}.${name}`),
      );
      const asked = memberFields(className).map(({ property }) => `${className}.${property}`);
      expect(asked.filter((name) => !known.has(name) && !alsoKnown.has(name))).toEqual([]);
    }
  });
});
