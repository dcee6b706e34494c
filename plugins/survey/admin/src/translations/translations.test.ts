import { createIntl } from 'react-intl';
import { problemsBeforePublishing, problemsInDraft, type QuestionnaireProblem } from '../../../domain/src';
import labelsEn from './content-manager/en.json';
import labelsKo from './content-manager/ko.json';
import editorEn from './editor/en.json';
import editorKo from './editor/ko.json';
import en from './en.json';
import ko from './ko.json';

const languages = [
  ['ko', ko],
  ['en', en],
] as const;

/** The names between braces: what a text must be given. */
function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)[,}]/g), ([, name]) => name ?? ''))].sort();
}

const question = (name: string, more: object = {}): object => ({ type: 'text', name, title: 'T', ...more });
const when = (visibleIf: string): object => question('q', { visibleIf });

const deep = Array.from({ length: 100 }).reduce<object>((inner) => ({ inner }), {});

/** One questionnaire for each thing that can be wrong. */
const broken: readonly unknown[] = [
  '{',
  [],
  {},
  deep,
  { elements: [7] },
  { elements: [question('a', { type: 'telepathy' })] },
  { elements: [question('a', { colour: 'red' })] },
  { elements: [question('a', { isRequired: 'yes' })] },
  { elements: [question('a', { validators: [{ type: 'aura' }] })] },
  { elements: [question('a', { validators: [{ type: 'regex', regex: '^(a+)+$' }] })] },
  { elements: [question('a', { type: 'multipletext', items: [{}] })] },
  { elements: [question('a', { type: 'dropdown' })] },
  { elements: [question('a', { type: 'dropdown', choices: ['1', 1] })] },
  { elements: [question('a', { type: 'dropdown', choices: [{ text: 'x' }] })] },
  {
    elements: [
      question('a', { type: 'dropdown', choices: Array.from({ length: 1_001 }, (_, index) => index) }),
    ],
  },
  { elements: [question('a', { type: 'dropdown', choicesByUrl: { url: 'https://example.com' } })] },
  { elements: [question('a', { type: 'file', acceptedTypes: '.zip' })] },
  { elements: [question('')] },
  { elements: [question('a'), question('A')] },
  { elements: [question('constructor')] },
  { elements: [question(' a{')] },
  { elements: [question('a'.repeat(201))] },
  { elements: [{ type: 'text', name: 'a' }] },
  { elements: [question('a', { title: { ko: '가' } })] },
  { elements: [question('a', { personal: 'yes' })] },
  { elements: [question('a', { personal: true, valueName: 'b' })] },
  { elements: [question('a', { personal: true }), question('b', { defaultValueExpression: '{a}' })] },
  { elements: [when('{nobody} = 1')] },
  { elements: [when('telepathy({q}) = 1')] },
  { elements: [when('{q} = ')] },
  { elements: [{ type: 'text', name: 'q', visibleIf: '{q} = 1' }] },
  { elements: [when('{q')] },
  { elements: [when("{q} = 'a")] },
  { elements: [when('{q} = 1 )')] },
  { elements: [when('{q} # 1')] },
  { elements: [when('('.repeat(1_000))] },
  { elements: [when(`{q} = '${'a'.repeat(100_000)}'`)] },
];

describe('texts', () => {
  it('exist in Korean and English alike, with the same values to fill in', () => {
    expect(Object.keys(ko)).toEqual(Object.keys(en));
    expect(Object.keys(labelsKo)).toEqual(Object.keys(labelsEn));
    expect(Object.keys(editorKo)).toEqual(Object.keys(editorEn));
    const korean = new Map(Object.entries({ ...ko, ...editorKo }));
    for (const [key, text] of Object.entries({ ...en, ...editorEn })) {
      expect([key, placeholders(korean.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it.each(languages)('say every problem of a questionnaire in words (%s)', (locale, messages) => {
    const codes = new Set<string>();
    const texts = new Map(Object.entries(messages));
    const onError = (error: Error): void => {
      throw error;
    };
    const intl = createIntl({ locale, messages, onError });
    const sentenceOf = ({ code, params }: QuestionnaireProblem): string =>
      intl.formatMessage(
        { id: `problem.${code}`, defaultMessage: `no words for ${code}` },
        { ...params, language: 'x' },
      );
    for (const problem of broken.flatMap((questionnaire) => [
      ...problemsBeforePublishing(questionnaire),
      ...problemsInDraft(JSON.stringify(questionnaire)),
    ])) {
      codes.add(problem.code);
      expect(texts.get(`problem.${problem.code}`) ?? `no words for ${problem.code}`).not.toMatch(/^no words/);
      expect(sentenceOf(problem)).not.toMatch(/undefined/);
    }
    const known = [...texts.keys()].filter((key) => key.startsWith('problem.')).map((key) => key.slice(8));
    expect(known.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each(languages)('count errors and warnings in words (%s)', (locale, messages) => {
    const intl = createIntl({ locale, messages });
    const count = (errors: number, warnings: number): string =>
      intl.formatMessage({ id: 'problems.count' }, { errors, warnings });
    expect([count(1, 0), count(2, 0), count(0, 3), count(1, 2)]).toEqual(
      locale === 'ko'
        ? ['오류 1개', '오류 2개', '확인할 것 3개', '오류 1개, 확인할 것 2개']
        : ['1 error', '2 errors', '3 to review', '1 error, 2 to review'],
    );
  });
});
