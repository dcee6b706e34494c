import { MOST_WARNING_NAMES, openWarnings, warningName } from './warning-names';

const warning = (id: string) => ({ id, severity: 'warning' as const });

describe('warnings that nobody has acknowledged', () => {
  it('are named, and hints are not', () => {
    const remarks = [warning('leading@a'), warning('long@b'), { id: 'hint@c', severity: 'hint' as const }];
    expect(openWarnings(remarks, ['long@b'])).toEqual(['leading@a']);
    expect(openWarnings(remarks, ['long@b', 'leading@a', 'gone@z'])).toEqual([]);
  });

  it('wait until errors are mended', () => {
    expect(openWarnings([warning('a'), { id: 'b', severity: 'error' }], [])).toEqual([]);
  });

  it('are known by as much of their names as is told', () => {
    const long = 'a'.repeat(300);
    expect(openWarnings([warning(long)], [warningName(long)])).toEqual([]);
    expect(openWarnings([warning(long)], [])).toEqual([warningName(long)]);
  });

  it('cannot be told where there are too many', () => {
    const told = Array.from({ length: MOST_WARNING_NAMES }, (_, index) => String(index));
    expect(openWarnings([warning('one more')], told)).toEqual([]);
  });
});
