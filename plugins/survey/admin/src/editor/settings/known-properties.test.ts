import { KINDS } from '../kinds/kinds';
import { knownProperties } from './known-properties';
import { propertiesOf } from './properties';

describe('settings under “more”', () => {
  it.each([...KINDS.map(({ type }) => type), 'page'])('lists what is left of %s', (type) => {
    const known = new Set(propertiesOf(type).map(({ property }) => property));
    const left = knownProperties(type, known);
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ name }) => known.has(name))).toEqual([]);
    expect(new Set(left.map(({ name }) => name)).size).toBe(left.length);
  });

  it('knows what each takes', () => {
    const byName = new Map(
      knownProperties('radiogroup', new Set()).map((property) => [property.name, property]),
    );
    expect(byName.get('choicesOrder')).toMatchObject({ kind: 'choice', standard: 'none' });
    expect(byName.get('readOnly')).toMatchObject({ kind: 'switch' });
    expect(byName.get('otherText')).toMatchObject({ kind: 'words' });
    expect(byName.get('colCount')).toBeDefined();
  });
});
