import { administratorOf } from './administrator';

const user = { id: 3, firstname: '담당', lastname: '김', email: 'kim@example.kr' };
const admin = { strategy: { name: 'admin' } };

describe('administratorOf', () => {
  it('names the administrator whose request it is', () => {
    expect(administratorOf({ auth: admin, user })).toEqual({ id: 3, name: '담당 김' });
    expect(administratorOf({ auth: admin, user: { id: 3, email: 'kim@example.kr' } })).toEqual({
      id: 3,
      name: 'kim@example.kr',
    });
  });

  it.each([
    ['nobody', undefined],
    ['a request without a sign-in', { auth: null }],
    ['a citizen of users-permissions', { auth: { strategy: { name: 'users-permissions' } }, user }],
    ['an API token', { auth: { strategy: { name: 'api-token' } } }],
  ])('does not take %s for one', (_, state) => {
    expect(administratorOf(state)).toBeNull();
  });
});
