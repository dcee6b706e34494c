import { isCrossOrigin } from './origin';

const post = { method: 'POST', secFetchSite: undefined, origin: undefined, host: 'city.example' };

describe('isCrossOrigin', () => {
  it('lets every safe method through', () => {
    expect(isCrossOrigin({ ...post, method: 'GET', secFetchSite: 'cross-site' })).toBe(false);
  });

  it.each(['same-origin', 'none'])('lets a form of our own page through (%s)', (secFetchSite) => {
    expect(isCrossOrigin({ ...post, secFetchSite })).toBe(false);
  });

  it.each(['cross-site', 'same-site'])('refuses a form of another page (%s)', (secFetchSite) => {
    expect(isCrossOrigin({ ...post, secFetchSite, origin: 'https://city.example' })).toBe(true);
  });

  it('judges an older browser by Origin', () => {
    expect(isCrossOrigin({ ...post, origin: 'https://city.example' })).toBe(false);
    expect(isCrossOrigin({ ...post, origin: 'https://evil.example' })).toBe(true);
    expect(isCrossOrigin({ ...post, origin: 'https://city.example.evil.example' })).toBe(true);
  });

  it('refuses a sandboxed frame, whose origin is null', () => {
    expect(isCrossOrigin({ ...post, origin: 'null' })).toBe(true);
  });

  it('lets a program through that is no browser', () => {
    expect(isCrossOrigin(post)).toBe(false);
  });
});
