import { quoted, type Printing } from './meaning';
import { Untranslatable, type ForeignExpression } from './syntax';

type Call = ForeignExpression & { kind: 'call' };
type Print = (args: readonly ForeignExpression[], printer: Printing) => string;

/** Functions with a name and arguments of their own in SurveyJS. */
const renamed =
  (name: string, least: number, most = least): Print =>
  (args, printer) => {
    if (args.length < least || args.length > most) throw new Untranslatable(name);
    return `${name}(${args.map((arg) => printer.print(arg)).join(', ')})`;
  };

const first = ([arg]: readonly ForeignExpression[], name: string): ForeignExpression => {
  if (arg === undefined) throw new Untranslatable(name);
  return arg;
};

const plain =
  (name: string): Print =>
  (args, printer) =>
    printer.inBrackets(first(args, name));

const constant =
  (text: string): Print =>
  () =>
    text;

function selected(args: readonly ForeignExpression[], printer: Printing): string {
  const [of, value] = args;
  if (of === undefined || value === undefined) throw new Untranslatable('selected');
  const meaning = printer.meaningOf(of);
  if (meaning.kind === 'constant' || meaning.kind === 'chosen') throw new Untranslatable('selected');
  return `${meaning.text} ${meaning.kind === 'several' ? 'contains' : '='} ${printer.inBrackets(value)}`;
}

/** Whether there is something, where the other program has a function for it. */
const emptiness =
  (name: string, isEmpty: boolean): Print =>
  (args, printer) =>
    printer.emptiness(first(args, name), isEmpty);

const FUNCTIONS = new Map<string, Print>([
  ['selected', selected],
  ['count-selected', (args, printer) => `count(${printer.print(first(args, 'count-selected'))})`],
  ['not', (args, printer) => `!(${printer.print(first(args, 'not'))})`],
  ['true', constant('true')],
  ['false', constant('false')],
  ['today', constant('today()')],
  ['now', constant('currentDate()')],
  ['if', renamed('iif', 3)],
  [
    'coalesce',
    (args, printer) => {
      const [one, other] = args;
      if (one === undefined || other === undefined) throw new Untranslatable('coalesce');
      return `iif(${printer.emptiness(one, false)}, ${printer.print(one)}, ${printer.print(other)})`;
    },
  ],
  ['number', plain('number')],
  ['string', plain('string')],
  ['boolean', plain('boolean')],
  ['int', renamed('trunc', 1)],
  ['intval', renamed('trunc', 1)],
  ['round', renamed('round', 1, 2)],
  ['min', renamed('min', 1, 50)],
  ['max', renamed('max', 1, 50)],
  ['sum', renamed('sum', 1, 50)],
  ['date', plain('date')],
  ['pow', (args, printer) => args.map((arg) => printer.inBrackets(arg)).join(' ^ ')],
  ['concat', (args, printer) => [quoted(''), ...args.map((arg) => printer.inBrackets(arg))].join(' + ')],
  ['is_empty', emptiness('is_empty', true)],
  ['empty', emptiness('empty', true)],
]);

/** Functions that become more than one thing: an operator between two others. */
const COMPOUND = new Set(['selected', 'pow', 'concat', 'is_empty', 'empty']);

export const isCompound = (name: string): boolean => COMPOUND.has(name);

/** @throws Untranslatable for a function without a counterpart */
export function callIn({ name, args }: Call, printer: Printing): string {
  const print = FUNCTIONS.get(name);
  if (print === undefined) throw new Untranslatable(`${name}()`);
  return print(args, printer);
}
