import fc from 'fast-check';
import { corpus } from '../../../../../../../tests/fixtures/questionnaires';
import type { JsonObject, JsonValue } from '../../../json/json';
import { applyPatches, type Path } from '../../patches';
import { compareVersions } from '../compare';
import { consequenceInWords, sentenceOf } from './sentence';

const survey: JsonObject = {
  locale: 'ko',
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'radiogroup', name: 'a', title: '이용하십니까?', choices: ['예', '아니요'] },
        {
          type: 'checkbox',
          name: 'b',
          title: '어디를 이용하십니까?',
          choices: [
            { value: 'fax', text: '팩스' },
            { value: 'desk', text: '창구' },
          ],
          maxSelectedChoices: 3,
        },
      ],
    },
  ],
};
const b: Path = ['pages', 0, 'elements', 1];

function said(path: Path, value: JsonValue | undefined, count?: number): string[] {
  const patches =
    value === undefined ? [{ op: 'remove' as const, path }] : [{ op: 'replace' as const, path, value }];
  const [change] = compareVersions(survey, applyPatches(survey, patches).json);
  if (change === undefined) throw new Error('no change');
  return [sentenceOf(change, 'ko', count), sentenceOf(change, 'en', count)];
}

describe('a change in words', () => {
  it.each<[Path, JsonValue | undefined, number | undefined, string[]]>([
    [
      [...b, 'choices', 0],
      undefined,
      12,
      [
        '2번의 선택지 ‘팩스’를 뺐습니다. 이미 고른 12명의 답은 그대로 남지만, 새로 받는 답과 바로 비교할 수 없습니다.',
        'Removed the choice “팩스” from question 2. The 12 answers so far stay, but new ones cannot be compared with them directly.',
      ],
    ],
    [
      [...b, 'title'],
      '무엇을 이용하십니까?',
      undefined,
      [
        '2번의 질문 문장을 ‘어디를 이용하십니까?’에서 ‘무엇을 이용하십니까?’로 바꿨습니다.',
        'Changed the wording of question 2 from “어디를 이용하십니까?” to “무엇을 이용하십니까?”.',
      ],
    ],
    [
      [...b, 'title'],
      '어디를 이용 하십니까?',
      undefined,
      [
        '2번의 질문 문장에서 글자를 바로잡았습니다(한국어).',
        'Corrected letters in the wording of question 2 (Korean).',
      ],
    ],
    [
      b,
      undefined,
      1284,
      [
        '이전 판의 2번 ‘어디를 이용하십니까?’를 뺐습니다. 먼저 받은 답 1,284개는 남지만 새 답은 더 오지 않습니다.',
        'Removed question 2 “어디를 이용하십니까?” of the version before. The 1,284 answers so far stay, but no new ones come.',
      ],
    ],
    [
      [...b, 'maxSelectedChoices'],
      2,
      undefined,
      [
        '2번의 고를 수 있는 수를 ‘3’에서 ‘2’로 바꿨습니다.',
        'Changed the largest number of choices of question 2 from “3” to “2”.',
      ],
    ],
    [
      [...b, 'type'],
      'comment',
      1,
      [
        '2번의 답하는 방식을 ‘여러 개 고르기’에서 ‘길게 적기’로 바꿨습니다. 먼저 받은 답 1개는 새 방식으로 읽을 수 없습니다.',
        'Changed how question 2 is answered, from “several choices” to “long text”. The one answer so far cannot be read that way.',
      ],
    ],
  ])('%j as %j', (path, value, count, expected) => {
    expect(said(path, value, count)).toEqual(expected);
  });

  it('is a whole sentence for whatever two questionnaires differ in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.constantFrom(...corpus), ([, before], [, after]) => {
        for (const change of compareVersions(before, after)) {
          const [ko, en] = [sentenceOf(change, 'ko', 3), sentenceOf(change, 'en', 3)];
          expect(ko).toMatch(/^.+(?:습니다|합니다|됩니다|입니다)\.$/su);
          expect(en).toMatch(/^[A-Z“].*\.$/su);
          expect(`${ko} ${en}`).not.toMatch(/undefined|\[object|NaN| {2}/u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has a consequence in both languages', () => {
    const all = (['harmless', 'breaksComparison', 'meaningless'] as const).flatMap((each) => [
      consequenceInWords(each, 'ko'),
      consequenceInWords(each, 'en'),
    ]);
    expect(new Set(all).size).toBe(6);
  });
});
