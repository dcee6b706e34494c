import { readTiers, withTier } from './tiers';

describe('who may vote', () => {
  it.each([
    ['a list', ['code'], ['code']],
    ['a list as text', '["account","code"]', ['account', 'code']],
    ['nothing', null, []],
    ['text that is no JSON', '[', []],
    ['something else', { code: true }, []],
    ['a list with strangers', ['code', 7], ['code']],
  ])('reads %s', (_name, value, expected) => {
    expect(readTiers(value)).toEqual(expected);
  });

  it('lets in and shuts out, in one order', () => {
    expect(withTier(['account'], 'code', true)).toEqual(['code', 'account']);
    expect(withTier(['open', 'identity'], 'email', true)).toEqual(['email', 'identity', 'open']);
    expect(withTier(['code'], 'code', true)).toEqual(['code']);
    expect(withTier(['code', 'account'], 'code', false)).toEqual(['account']);
  });

  it('keeps what a later version wrote', () => {
    expect(withTier(['token', 'account'], 'code', true)).toEqual(['code', 'account', 'token']);
  });
});
