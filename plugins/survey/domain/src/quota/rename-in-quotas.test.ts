import type { JsonValue } from '../json/json';
import { renameInQuotas } from './rename-in-quotas';

const written: JsonValue = [
  { question: 'home', limit: 50, limits: { east: 30, west: 20 }, note: 'ours' },
  { question: 'work', limits: { east: 3 } },
  'unreadable',
];

describe('quotas when something is renamed', () => {
  it('follow the name of their question, and leave the rest as it was', () => {
    const next = renameInQuotas(written, { kind: 'question', from: 'home', to: 'district' });
    expect(JSON.stringify(next)).toBe(JSON.stringify(written).replace('"home"', '"district"'));
  });

  it('follow a value of their question, in its place, and not that of another', () => {
    const next = renameInQuotas(written, { kind: 'value', question: 'home', from: 'east', to: 'ost' });
    expect(JSON.stringify(next)).toBe(JSON.stringify(written).replace('"east":30', '"ost":30'));
  });

  it.each<[string, Parameters<typeof renameInQuotas>[1]]>([
    ['nobody names it', { kind: 'question', from: 'else', to: 'x' }],
    ['case differs', { kind: 'question', from: 'Home', to: 'x' }],
    ['the name is taken', { kind: 'question', from: 'home', to: 'work' }],
    ['the value is taken', { kind: 'value', question: 'home', from: 'east', to: 'west' }],
    ['the value has no limit', { kind: 'value', question: 'work', from: 'west', to: 'x' }],
  ])('stay the same where %s', (_why, renaming) => {
    expect(renameInQuotas(written, renaming)).toBe(written);
  });

  it.each<JsonValue>([null, 'text', {}])('stay %j where they are no list', (value) => {
    expect(renameInQuotas(value, { kind: 'question', from: 'a', to: 'b' })).toBe(value);
  });
});
