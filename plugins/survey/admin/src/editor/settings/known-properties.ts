import { Serializer } from 'survey-core';

/** What survey-core knows of a property. */
export interface KnownProperty {
  readonly name: string;
  readonly kind: 'switch' | 'number' | 'choice' | 'words' | 'text';
  /** What can be chosen. */
  readonly values: readonly string[];
  readonly standard: string;
}

/** Lists and objects have editors of their own, or are changed where the questionnaire is shown as text. */
const SCALAR: ReadonlySet<string> = new Set([
  'boolean',
  'switch',
  'number',
  'string',
  'text',
  'html',
  'expression',
  'condition',
  'dropdown',
  'url',
  'color',
  'file',
]);

/** Everything that survey-core lets be set on a type, but for what `known` names. Pages are `page`. */
export function knownProperties(type: string, known: ReadonlySet<string>): readonly KnownProperty[] {
  return Serializer.getPropertiesByObj(Serializer.createClass(type))
    .filter(({ name, isSerializable, visible }) => isSerializable && visible && !known.has(name))
    .flatMap((property): readonly KnownProperty[] => {
      const { name, type: written, isLocalizable } = property;
      const values = property.hasChoices
        ? property.choices.map((choice: unknown) =>
            String(typeof choice === 'object' && choice !== null ? Reflect.get(choice, 'value') : choice),
          )
        : [];
      if (values.length === 0 && !SCALAR.has(written)) return [];
      const standard = typeof property.defaultValue === 'string' ? property.defaultValue : '';
      return [{ name, kind: kindOf(written, values, isLocalizable), values, standard }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function kindOf(type: string, values: readonly string[], isLocalizable: boolean): KnownProperty['kind'] {
  if (values.length > 0) return 'choice';
  if (type === 'boolean' || type === 'switch') return 'switch';
  if (type === 'number') return 'number';
  return isLocalizable ? 'words' : 'text';
}
