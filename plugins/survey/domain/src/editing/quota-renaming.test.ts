import type { JsonObject } from '../json/json';
import type { Path } from './patches';
import { quotaRenaming } from './quota-renaming';

const survey: JsonObject = {
  elements: [
    { type: 'radiogroup', name: 'home', choices: ['east', { value: 2, text: 'West' }] },
    { type: 'matrixdynamic', name: 'list', columns: [{ name: 'c', choices: ['x'] }] },
    { type: 'panel', name: 'p', elements: [] },
  ],
};

describe('a renaming that quotas follow', () => {
  it.each<[Path, string | number, ReturnType<typeof quotaRenaming>]>([
    [['elements', 0, 'name'], 'district', { kind: 'question', from: 'home', to: 'district' }],
    [['elements', 0, 'choices', 0], 'ost', { kind: 'value', question: 'home', from: 'east', to: 'ost' }],
    [['elements', 0, 'choices', 1, 'value'], 3, { kind: 'value', question: 'home', from: '2', to: '3' }],
    [['elements', 0, 'name'], 'home', undefined],
    [['elements', 1, 'columns', 0, 'name'], 'd', undefined],
    [['elements', 1, 'columns', 0, 'choices', 0], 'y', undefined],
    [['elements', 2, 'name'], 'q', undefined],
    [['elements', 9, 'name'], 'q', undefined],
  ])('%j to %s', (path, to, expected) => {
    expect(quotaRenaming(survey, path, to)).toEqual(expected);
  });
});
