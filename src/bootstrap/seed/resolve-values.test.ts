import { resolveValues, type SeedContext } from './resolve-values';

const attributes = {
  title: { type: 'string' },
  opensAt: { type: 'datetime' },
  team: { type: 'component' },
  agency: { type: 'relation', target: 'api::agency.agency' },
};

const context: SeedContext = {
  now: new Date('2025-11-19T00:00:00Z'),
  documentIdOf: (uid, slug) => (uid === 'api::agency.agency' && slug === 'paju' ? 'doc-paju' : undefined),
};

describe('resolveValues', () => {
  it('makes instants of relative dates and ids of slugs, and leaves the rest', () => {
    const team = [{ name: '느티' }];

    expect(
      resolveValues({ title: '+1d', opensAt: '+1d', team, agency: 'paju' }, attributes, context),
    ).toEqual({ title: '+1d', opensAt: '2025-11-20T00:00:00.000Z', team, agency: 'doc-paju' });
  });

  it('refuses a relation that leads nowhere', () => {
    expect(() => resolveValues({ agency: 'seoul' }, attributes, context)).toThrow(
      'agency names "seoul", which is not among api::agency.agency.',
    );
  });

  it('refuses an attribute the content type does not have', () => {
    expect(() => resolveValues({ colour: 'red' }, attributes, context)).toThrow('no attribute "colour"');
  });
});
