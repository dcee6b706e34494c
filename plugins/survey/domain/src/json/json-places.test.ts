import fc from 'fast-check';
import { lineAt, placeOf, readPlaces } from './json-places';

function partOf(text: string, pointer: string): string | undefined {
  const reading = readPlaces(text);
  const place = reading.ok ? placeOf(reading.places, pointer) : undefined;
  return place && text.slice(place.from, place.to);
}

describe('places in a JSON text', () => {
  const text = '{ "pages": [ { "name": "a" }, {"na/me~": true , "title":{"ko":"가","en":"A"} } ] }';

  it('finds members with their keys, and items', () => {
    expect(partOf(text, '/pages/0')).toBe('{ "name": "a" }');
    expect(partOf(text, '/pages/0/name')).toBe('"name": "a"');
    expect(partOf(text, '/pages/1/title/en')).toBe('"en":"A"');
    expect(partOf(text, '')).toBe(text);
  });

  it('reads the escapes of pointers and of texts', () => {
    expect(partOf(text, '/pages/1/na~1me~0')).toBe('"na/me~": true');
    expect(partOf(String.raw`{"\u0061\"": 1}`, '/a"')).toBe(String.raw`"\u0061\"": 1`);
  });

  it('falls back to what is around a part that is missing', () => {
    expect(partOf(text, '/pages/0/elements/3/name')).toBe('{ "name": "a" }');
    expect(partOf('[]', '/pages')).toBe('[]');
  });

  it('says where reading stopped', () => {
    expect(readPlaces('{"a": 1,}')).toEqual({ ok: false, at: 8 });
    expect(readPlaces('{"a" 1}')).toEqual({ ok: false, at: 5 });
    expect(readPlaces('[1, 01]')).toEqual({ ok: false, at: 5 });
    expect(readPlaces('{"a": "line\nbreak"}')).toEqual({ ok: false, at: 6 });
    expect(readPlaces('{} {}')).toEqual({ ok: false, at: 3 });
    expect(readPlaces('[1')).toEqual({ ok: false, at: 2 });
    expect(readPlaces('')).toEqual({ ok: false, at: 0 });
  });

  it('gives up on nesting no questionnaire has, instead of running out of stack', () => {
    expect(readPlaces('['.repeat(100_000))).toMatchObject({ ok: false });
  });

  it('accepts what JSON.parse accepts, and finds each value where it is', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (source, indent) => {
        const value: unknown = JSON.parse(source);
        const written = JSON.stringify(value, null, indent);
        const reading = readPlaces(written);
        expect(reading.ok).toBe(true);
        expect(JSON.parse(partOf(written, '') ?? '')).toEqual(value);
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.5',
      'true',
      'nul',
      ' ',
      '\\',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const source = parts.join('');
        let isJson = true;
        try {
          JSON.parse(source);
        } catch {
          isJson = false;
        }
        expect(readPlaces(source).ok).toBe(isJson);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('lines', () => {
  it('are counted from 1', () => {
    expect(lineAt('a\nb\nc', 0)).toBe(1);
    expect(lineAt('a\nb\nc', 2)).toBe(2);
    expect(lineAt('a\nb\nc', 5)).toBe(3);
  });
});
