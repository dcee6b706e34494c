import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { directBallot, memoryVoting } from '../testing/voting';
import { votesSection } from './section';

const manifest = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }]);
const BEFORE = new Date('2026-03-01T00:00:00Z');
const OPEN = new Date('2026-03-10T00:00:00Z');
const AFTER = new Date('2026-03-17T00:00:00Z');

describe('the votes in the lists of the site', () => {
  it('say what, until when, and how many took part', async () => {
    const { voting, repository } = await memoryVoting(manifest);
    await repository.cast(directBallot({}));
    expect(await votesSection(voting).list('en', OPEN)).toEqual([
      {
        title: 'Best cases',
        summary: 'An introduction.',
        path: '/polls/cases',
        state: 'open',
        opensAt: new Date('2026-03-02T00:00:00Z'),
        closesAt: new Date('2026-03-16T09:00:00Z'),
        action: 'Vote',
        resultsPath: null,
        participants: 1,
      },
    ]);
  });

  it('lead to the results once these may be seen', async () => {
    const sealed = votesSection((await memoryVoting(manifest)).voting);
    expect(await sealed.list('ko', AFTER)).toMatchObject([
      { state: 'closed', resultsPath: '/polls/cases/results' },
    ]);
    const unsealed = votesSection((await memoryVoting({ ...manifest, sealed: false })).voting);
    expect(await unsealed.list('ko', OPEN)).toMatchObject([{ resultsPath: '/polls/cases/results' }]);
  });

  it('show no number of people before the opening', async () => {
    const { voting } = await memoryVoting(manifest);
    expect(await votesSection(voting).list('ko', BEFORE)).toMatchObject([
      { state: 'upcoming', participants: null },
    ]);
  });
});
