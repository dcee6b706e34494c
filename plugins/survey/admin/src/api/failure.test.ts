import { failureOf } from './failure';

describe('what went wrong', () => {
  it('is told by the status of the reply', () => {
    expect(failureOf({ name: 'ForbiddenError', status: 403 })).toBe('forbidden');
    expect(failureOf({ name: 'NotFoundError', status: 404 })).toBe('notFound');
    expect(failureOf({ name: 'InternalServerError', status: 500 })).toBe('other');
  });

  it('is unknown when no reply came or it made no sense', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toBe('other');
    expect(failureOf(undefined)).toBe('other');
    expect(failureOf('offline')).toBe('other');
  });
});
