import fc from 'fast-check';
import { namingOf } from '../editing/conditions/naming';
import { applyPatches } from '../editing/patches';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json';
import { toJson } from '../json/read-json';
import { checkCases } from '../testing/check-cases';
import { checksOf } from './checks-of';
import { sentenceOf } from './sentence';

/** Questionnaires in which something stands where something else belongs. */
const broken = fc
  .tuple(
    fc.constantFrom(...checkCases.map(({ json }) => json)),
    fc.nat(60),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('{', '{a} = ', "{a} = 'y' and", '{a}.x', 'panel'),
    ),
  )
  .map(([json, at, put]): JsonObject => {
    let count = 0;
    const change = (value: JsonValue): JsonValue => {
      count += 1;
      if (count === at + 2) return toJson(put, { depth: 50, nodes: 1_000 }) ?? null;
      if (Array.isArray(value)) return value.map((item: JsonValue) => change(item));
      if (!isJsonObject(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
    };
    const changed = change(json);
    return isJsonObject(changed) ? changed : {};
  });

describe('whatever is written', () => {
  it('is checked, said in both languages, and mended by patches that fit', () => {
    fc.assert(
      fc.property(broken, (json) => {
        for (const locale of ['ko', 'en'] as const) {
          const naming = namingOf(json);
          const findings = checksOf(json, { locale, privacy: { hasConsent: false, hasRetention: false } });
          expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
          for (const finding of findings) {
            expect(sentenceOf(finding, naming, locale).what).toMatch(/\.$/u);
            applyPatches(json, finding.fix?.patches ?? []);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes little time for long texts', () => {
    const started = performance.now();
    for (const part of ['가', '가나 ', '가와 ', 'is ', 'and ', '1', '1~', '<', '{', '불', 'a ', '않'])
      for (const locale of ['ko', 'en'] as const) {
        const title = { ko: part.repeat(50_000), en: part.repeat(50_000) };
        const choices = [
          { value: 1, text: title },
          { value: 2, text: title },
        ];
        checksOf(
          { elements: [{ type: 'radiogroup', name: 'a', title, description: title, choices }] },
          { locale },
        );
      }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
