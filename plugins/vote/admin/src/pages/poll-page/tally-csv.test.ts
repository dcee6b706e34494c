import type { PollTally } from '../../../../contracts';
import { tallyCsv } from './tally-csv';

const tally: PollTally = {
  ballots: 3,
  isFinal: true,
  turnoutByTier: [{ tier: 'code', name: { ko: '초대 코드', en: 'Invitation code' }, count: 3 }],
  groups: [
    {
      key: 'city',
      label: { ko: '시', en: 'City' },
      rule: 'atMost',
      choose: 2,
      candidates: [
        {
          key: 'paju',
          title: { ko: '순찰대, 모두', en: 'Patrol' },
          owner: { ko: '파주시', en: 'Paju' },
          votes: 1,
          share: 1 / 3,
          rank: 1,
          isTied: true,
        },
        {
          key: 'muan',
          title: { ko: '정원', en: 'Garden' },
          owner: null,
          votes: 1,
          share: 1 / 3,
          rank: 1,
          isTied: true,
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
});
