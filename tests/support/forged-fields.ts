type Field = readonly [string, string];

/** A forgery as the fields of a form, as far as a form can carry it. */
export function fieldsOf(name: string, answer: unknown): readonly Field[] {
  if (answer === null || answer === undefined) return [];
  if (Array.isArray(answer))
    return answer.flatMap((item: unknown, index) =>
      fieldsOf(typeof item === 'object' ? `${name}.${String(index)}` : name, item),
    );
  if (typeof answer === 'object')
    return Object.entries(answer).flatMap(([part, value]: [string, unknown]) =>
      fieldsOf(`${name}.${part}`, value),
    );
  if (typeof answer === 'string') return [[name, answer]];
  if (typeof answer === 'number' || typeof answer === 'boolean') return [[name, String(answer)]];
  throw new Error(`No field carries a ${typeof answer}`);
}
