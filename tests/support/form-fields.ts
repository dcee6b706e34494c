import { fieldsFromAnswers, type Answers, type Questionnaire } from '../../plugins/survey/domain/src';

/** What a form sends. */
export type Field = readonly [name: string, value: string];

/** Longer than any answer may be that is not a text of its own; no number, date, address or choice either. */
const SPOILT = 'no/such/answer '.repeat(60);
const UNSENT_WHEN_EMPTY: ReadonlySet<string> = new Set(['radio', 'checkbox', 'hidden', 'file']);

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

export const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);

interface Control {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly isEnabled: boolean;
}

const attributeOf = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '');

/** The controls of a page's questions, as a browser without a script finds them. */
function controlsOf(page: string): readonly Control[] {
  const shown = page.replace(/<template.*?<\/template>/gsu, '');
  return [...shown.matchAll(/<(?:input|select|textarea)\b[^>]*>/gu)]
    .map(([tag]) => ({
      name: attributeOf(tag, 'name'),
      type: attributeOf(tag, 'type'),
      value: attributeOf(tag, 'value'),
      isEnabled: !/ disabled\b/u.test(tag),
    }))
    .filter(({ name }) => name.startsWith('q.'));
}

/** The fields of a page that its citizen fills in, each with something that no question takes. */
export function spoiltFields(page: string): readonly Field[] {
  const controls = controlsOf(page).filter(({ isEnabled }) => isEnabled);
  // Hidden is how many rows there are.
  const counts = controls.filter(({ type }) => type === 'hidden');
  const names = new Set(controls.filter(({ type }) => type !== 'hidden').map(({ name }) => name));
  return [
    ...counts.map(({ name, value }): Field => [name, value]),
    ...[...names].map((name): Field => [name, SPOILT]),
  ];
}

/** The fields of a page with these answers; what they leave out is empty, and what is disabled is not sent. */
export function filledIn(
  questionnaire: Questionnaire,
  index: number,
  answers: Answers,
  page: string,
): readonly Field[] {
  const fields = fieldsFromAnswers(questionnaire, index, answers);
  const controls = controlsOf(page);
  const disabled = new Set(controls.filter(({ isEnabled }) => !isEnabled).map(({ name }) => name));
  const left = controls.filter(({ name, type }) => !(name in fields) && !UNSENT_WHEN_EMPTY.has(type));
  return [
    ...left.map(({ name }): Field => [name, '']),
    ...Object.entries(fields).flatMap(([name, values]) => values.map((value): Field => [name, value])),
  ].filter(([name]) => !disabled.has(name));
}
