import { createTestSite } from '../testing/test-site';

const wanted = { count: 2, label: '금촌1동 주민' };

describe('a batch of invitation codes', () => {
  it('is a file with code, address and link on each line, and is written down without the codes', async () => {
    const site = createTestSite();
    const created = await site.services.codes.create('doc1', wanted);
    const address = 'https://city.example.kr/participate/ko/surveys/visit';
    expect(created?.csv).toBe(
      `code,address,link\r\nCODE-0,${address},${address}?code=CODE-0\r\nCODE-1,${address},${address}?code=CODE-1\r\n`,
    );
    expect(created?.filename).toBe('visit-codes-batch-00.csv');
    expect(site.audit).toEqual([
      {
        actor: { id: 1, name: 'Admin' },
        action: 'codes.create',
        subject: { type: 'plugin::survey.survey', id: 'doc1', label: '만족도 조사' },
        details: wanted,
      },
    ]);
  });

  it('is refused for a survey that has closed, and for none', async () => {
    const site = createTestSite();
    expect(await site.services.codes.create('nothing', wanted)).toBeNull();
    site.clock.now = new Date('2026-01-01T00:00:00Z');
    await expect(site.services.codes.create('doc1', wanted)).rejects.toThrow(/closed/u);
    expect(site.audit).toEqual([]);
  });
});
