import { field } from '../../../page-kit/src';
import type { CitizenReply, CitizenRequest, Page } from '../../../contracts';
import { returnPath } from '../../../domain/src';
import { accountNotice, accountPage, type AccountForm } from '../pages/account';
import type { AccountResult, Accounts } from '../services/accounts';
import type { OwnReply, OwnRoute } from './own-route';

const page = (status: number, content: Page): CitizenReply => ({ kind: 'page', status, page: content });

export function accountRoutes(accounts: Accounts): readonly OwnRoute[] {
  const show =
    (kind: AccountForm['kind']) =>
    async (request: CitizenRequest): Promise<CitizenReply> => {
      const allowsRegistration = await accounts.allowsRegistration();
      if (!accounts.isAvailable() || (kind === 'register' && !allowsRegistration))
        return page(200, accountNotice(request, 'unavailable'));
      const next = returnPath(request.query.get('next'));
      if (request.account !== null) return { kind: 'redirect', path: next };
      return page(200, accountPage(request, { kind, email: '', next, allowsRegistration, problems: {} }));
    };

  const submit =
    (kind: AccountForm['kind'], act: (email: string, password: string) => Promise<AccountResult>) =>
    async (request: CitizenRequest): Promise<CitizenReply | OwnReply> => {
      const allowsRegistration = await accounts.allowsRegistration();
      if (!accounts.isAvailable() || (kind === 'register' && !allowsRegistration))
        return page(403, accountNotice(request, 'unavailable'));
      const email = field(request, 'email') ?? '';
      const next = returnPath(field(request, 'next'));
      const result = await act(email, field(request, 'password') ?? '');
      if (!result.ok)
        return page(
          422,
          accountPage(request, { kind, email, next, allowsRegistration, problems: result.problems }),
        );
      if (result.account === null) return page(200, accountNotice(request, 'confirm'));
      return { kind: 'session', path: next, session: result.session };
    };

  return [
    { method: 'GET', path: '/account/sign-in', rate: 'read', handle: show('sign-in') },
    {
      method: 'POST',
      path: '/account/sign-in',
      rate: 'attempt',
      handle: submit('sign-in', (email, password) => accounts.signIn(email, password)),
    },
    { method: 'GET', path: '/account/register', rate: 'read', handle: show('register') },
    {
      method: 'POST',
      path: '/account/register',
      rate: 'attempt',
      handle: submit('register', (email, password) => accounts.register(email, password)),
    },
    {
      method: 'POST',
      path: '/account/sign-out',
      rate: 'write',
      handle: () => Promise.resolve({ kind: 'session', path: '/account/signed-out', session: null }),
    },
    {
      method: 'GET',
      path: '/account/signed-out',
      rate: 'read',
      handle: (request) => Promise.resolve(page(200, accountNotice(request, 'signedOut'))),
    },
  ];
}
