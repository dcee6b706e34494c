import { renaming } from './renaming';

const renamed = renaming({ field: 'q.children', id: 'q4' }, 2, 1);

describe('a panel that takes another place', () => {
  it('has its fields renamed, and no others', () => {
    expect(renamed('q.children.2.age')).toBe('q.children.1.age');
    expect(renamed('q.children.2.toys.2.name')).toBe('q.children.1.toys.2.name');
    for (const other of ['q.children.20.age', 'q.childrens.2.age', 'q.grandchildren.2.age', 'q.children'])
      expect(renamed(other)).toBe(other);
  });

  it('has its ids renamed wherever they are named', () => {
    expect(renamed('q4-2')).toBe('q4-1');
    expect(renamed('q4-2-0-hint q4-2-0-error-0 q4-hint')).toBe('q4-1-0-hint q4-1-0-error-0 q4-hint');
    expect(renamed('q4-22-0 q41-2')).toBe('q4-22-0 q41-2');
  });

  it('has its buttons renamed, its own and those inside', () => {
    expect(renamed('remove:children:2')).toBe('remove:children:1');
    expect(renamed('add:children.2.toys')).toBe('add:children.1.toys');
    expect(renamed('remove:children.2.toys:0')).toBe('remove:children.1.toys:0');
    expect(renamed('add:children')).toBe('add:children');
    expect(renamed('next')).toBe('next');
  });

  it('may have a name with anything in it', () => {
    const inside = renaming({ field: 'q.a%2Eb (c)', id: 'q4-1-0' }, 0, 3);
    expect(inside('q.a%2Eb (c).0.x')).toBe('q.a%2Eb (c).3.x');
    expect(inside('q4-1-0-0-1 q4-1-0')).toBe('q4-1-0-3-1 q4-1-0');
  });
});
