import { Serializer } from 'survey-core';
import { isPropertyOf, QUESTION_TYPES } from './type-properties';

const namesOf = (type: string): ReadonlySet<string> =>
  new Set(
    Serializer.getProperties(type).flatMap(({ name, alternativeName }) =>
      [name, alternativeName].filter((each) => typeof each === 'string' && each !== ''),
    ),
  );
const TYPES = [...QUESTION_TYPES, 'panel'];
const all = new Set(TYPES.flatMap((type) => [...namesOf(type)]));

describe('properties of the types of questions', () => {
  it.each(TYPES)('of %s are those that survey-core knows', (type) => {
    const known = namesOf(type);
    const wrong = [...all].filter((property) => isPropertyOf(property, type) !== known.has(property));
    expect(wrong).toEqual([]);
  });

  it('that nobody knows go with every type', () => {
    expect(TYPES.filter((type) => !isPropertyOf('personal', type))).toEqual([]);
  });
});
