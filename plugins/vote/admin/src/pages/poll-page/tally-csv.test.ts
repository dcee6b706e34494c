import type { PollTally, TallyGroup } from '../../../../contracts';
import { tallyCsv } from './tally-csv';

const tally: PollTally = {
  ballots: 3,
  invalid: 0,
  isFinal: true,
  turnoutByTier: [{ tier: 'code', name: { ko: '초대 코드', en: 'Invitation code' }, count: 3 }],
  groups: [
    {
      key: 'city',
      label: { ko: '시', en: 'City' },
      method: { kind: 'choose', rule: 'atMost', choose: 2 },
      places: null,
      ties: [],
      elected: null,
      candidates: [
        {
          key: 'paju',
          title: { ko: '순찰대, 모두', en: 'Patrol' },
          owner: { ko: '파주시', en: 'Paju' },
          figures: { votes: 1 },
          share: 1 / 3,
          rank: 1,
          isTied: true,
          isByTieRule: false,
          isIn: null,
        },
        {
          key: 'muan',
          title: { ko: '정원', en: 'Garden' },
          owner: null,
          figures: { votes: 1 },
          share: 1 / 3,
          rank: 1,
          isTied: true,
          isByTieRule: false,
          isIn: null,
        },
      ],
    },
  ],
};

describe('tallyCsv', () => {
  it('writes one line for each candidate, with what its figures mean', () => {
    expect(tallyCsv(tally).replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
      'group,group_ko,group_en,rank,tied,candidate,title_ko,title_en,owner_ko,owner_en,votes,ballots,share',
      'city,시,City,1,yes,paju,"순찰대, 모두",Patrol,파주시,Paju,1,3,0.333333',
      'city,시,City,1,yes,muan,정원,Garden,,,1,3,0.333333',
    ]);
  });

  it('has a column for every figure of every method, empty where another method counts', () => {
    const [first] = tally.groups;
    const [line] = first?.candidates ?? [];
    if (first === undefined || line === undefined) throw new Error('the tally is empty');
    const scored: TallyGroup = {
      ...first,
      key: 'park',
      method: { kind: 'score', most: 5, by: 'mean', everyone: false },
      places: 1,
      elected: { certain: ['muan'], tied: [], openPlaces: 0 },
      candidates: [
        { ...line, figures: { mean: null, scored: 0, sum: 0 }, share: null, isIn: false, isTied: false },
      ],
    };
    const [head, , , last] = tallyCsv({ ...tally, groups: [first, scored] })
      .trimEnd()
      .split('\r\n');
    expect(head).toContain('owner_en,votes,sum,mean,scored,ballots,share,in');
    expect(last).toBe('park,시,City,1,no,paju,"순찰대, 모두",Patrol,파주시,Paju,,0,,0,3,,no');
  });
});
