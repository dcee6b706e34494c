import { citizenHomeFor } from './citizen-home';

describe('citizenHomeFor', () => {
  it('leads a visitor of the bare address to the citizen pages', () => {
    expect(citizenHomeFor({ method: 'GET', path: '/' }, '/participate')).toBe('/participate');
    expect(citizenHomeFor({ method: 'HEAD', path: '/' }, 'city/participate/')).toBe('/city/participate');
  });

  it('leaves every other request alone', () => {
    expect(citizenHomeFor({ method: 'GET', path: '/admin' }, '/participate')).toBeNull();
    expect(citizenHomeFor({ method: 'POST', path: '/' }, '/participate')).toBeNull();
  });

  it('never leads to where the visitor already is', () => {
    expect(citizenHomeFor({ method: 'GET', path: '/' }, '/')).toBeNull();
    expect(citizenHomeFor({ method: 'GET', path: '/' }, '')).toBeNull();
  });
});
