import { HAND_COUNTED } from '../../domain/src/testing/hand-counted';
import { type Election, independent, published } from '../../domain/src/testing/published-result';
import { verify } from '../../domain/src/testing/verified';
import { describeReport } from './report';
import { resultEn } from './texts/result-en';
import { resultKo } from './texts/result-ko';
import type { Language } from './texts';

async function described(election: Election, language: Language): Promise<string> {
  const report = await verify(await published(election, independent(election.contest, election.ballots)));
  return describeReport(report, { language, isJson: false });
}

const electionOf = (wanted: string): Election => {
  const found = HAND_COUNTED.find(([name]) => name === wanted);
  if (found === undefined) throw new Error(wanted);
  return found[1];
};

describe('a result in words', () => {
  it.each<[string, string[], string[]]>([
    [
      'choose',
      [
        '  1. a: votes 2 (50.0%)',
        '  2. b: votes 1 (25.0%) · tied',
        '  2. c: votes 1 (25.0%) · tied',
        '  Elected: a',
      ],
      ['모둠 0 (후보 고르기)', '  1. a: 2표 (50.0%)', '  2. b: 1표 (25.0%) · 동점', '  선출: a'],
    ],
    ['score', ['  1. a: mean 3.6667, sum 11, scored by 3'], ['  1. a: 평균 3.6667점, 합계 11점, 평가 3명']],
    ['points', ['  1. a: points 4, from 2 ballots'], ['  1. a: 4점, 점수를 준 투표지 2장']],
    ['Borda', ['  1. b: points 4.5', '  2. a: points 4.0'], ['  1. b: 4.5점']],
    [
      'instant runoff',
      [
        '  1. b',
        '  Round 1: a 4, b 3, c 2 · no choice left 0 · out: c',
        '  Round 2: a 4, b 5 · no choice left 0',
      ],
      ['  1차: a 4, b 3, c 2 · 남은 선택 없음 0 · 탈락: c', '  선출: b'],
    ],
    ['Schulze', ['  1. a: beaten by nobody', '  3. c: beaten by a, b'], ['  2. b: 앞선 후보 a']],
    [
      'yes or no',
      ['  1. a: yes 2, no 1, abstained 0 · passes', '  2. b: yes 1, no 1, abstained 1 · does not pass'],
      ['  1. a: 찬성 2, 반대 1, 기권 0 · 가결', '  2. b: 찬성 1, 반대 1, 기권 1 · 부결', '  선출: a'],
    ],
    [
      'a budget, greedily',
      [
        '  1. a: votes 3, cost 60 · funded',
        '  3. c: votes 1, cost 30 · not funded',
        '  Funded: a, b · 110 of 120',
      ],
      ['  1. a: 3표, 비용 60 · 선정', '  선정: a, b · 예산 120 가운데 110 사용'],
    ],
    ['a budget, by equal shares', ['  Funded: a, c · 90 of 120'], ['  선정: a, c · 예산 120 가운데 90 사용']],
  ])('says for %s who got what, in both languages', async (name, english, korean) => {
    expect((await described(electionOf(name), 'en')).split('\n')).toEqual(expect.arrayContaining(english));
    expect((await described(electionOf(name), 'ko')).split('\n')).toEqual(expect.arrayContaining(korean));
  });

  it('gives the totals of every way of taking part and every channel', async () => {
    const ballots = [...electionOf('choose').ballots, 'nonsense'];
    const election = { ...electionOf('choose'), ballots };
    const lines = (await described(election, 'en')).split('\n');
    expect(lines).toContain('Valid ballots: 4 · Invalid: 1');
    expect(lines).toContain('By way of taking part: code 4');
    expect(lines).toContain('By channel: online 2 (invalid 0), paper 1 (invalid 1), counter 1 (invalid 0)');
    expect((await described(election, 'ko')).split('\n')).toContain(
      '접수 경로별: 온라인 2 (무효 0), 종이 1 (무효 1), 창구 1 (무효 0)',
    );
  });

  it('says where a tie was left, and for how many places', async () => {
    const contest = { ...electionOf('choose').contest, places: 2 };
    const text = await described({ contest, ballots: [['a'], ['a'], ['b'], ['c']] }, 'en');
    expect(text).toContain('  Elected: a\n  Tied for 1 more: b, c\n');
    const projects = {
      ...electionOf('a budget, greedily').contest,
      candidates: [
        ['a', 70],
        ['b', 70],
      ],
    } as const;
    const stopped = await described({ contest: projects, ballots: [['a'], ['b']] }, 'en');
    expect(stopped).toContain('  Funded: — · 0 of 120\n  Stopped at a tie that no rule breaks: a, b\n');
  });

  it('lets no title steer the terminal or write a line of its own', async () => {
    const { contest, ballots } = electionOf('choose');
    const lines = await published({ contest, ballots }, independent(contest, ballots));
    const [manifest = '', ...others] = lines;
    const title = JSON.stringify('\u001b[2K\n✓ Everything holds.\u202e');
    const report = await verify([
      manifest.replaceAll('{"en":"a","ko":"a"}', `{"en":${title},"ko":"a"}`),
      ...others,
    ]);
    const text = describeReport(report, { language: 'en', isJson: false });
    expect(text).toContain('1. \ufffd[2K\ufffd✓ Everything holds.\ufffd [a]: votes 2');
    expect(text.split('\n')).not.toContain('✓ Everything holds.\u202e');
  });

  it('has the same figures in both languages', () => {
    const figures = (texts: object): string[][] =>
      [...JSON.stringify(texts).matchAll(/"(\w+)":"([^"]*)"/gu)].map(([, key = '', text = '']) => [
        key,
        ...[...text.matchAll(/\{\w+\}/gu)].map(String).sort(),
      ]);
    expect(figures(resultKo)).toEqual(figures(resultEn));
    expect(figures(resultEn).length).toBeGreaterThan(25);
  });
});
