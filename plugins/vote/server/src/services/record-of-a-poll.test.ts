import { RecordVerifier, parseReceipt, checkReceipt, formatReceiptNumber } from '../../../domain/src';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { sha256, verifyEd25519, verifyRsaPss } from '../adapters/node-crypto';
import { nodeSealing } from '../adapters/node-sealing';
import { codePass, tokenVoter } from '../testing/token-voter';
import { memoryVoting } from '../testing/voting';
import { createClosing } from './closing';
import { recordOf } from './opened-polls';
import { createRecordSigning } from './record-signing';

const manifest = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }]);
const OPEN = new Date('2026-03-10T00:00:00Z');
const CLOSES = Date.parse(manifest.closesAt);
const DAY = 24 * 60 * 60 * 1000;
const ports = { sha256, verifyEd25519, verifyRsaPss, sealing: nodeSealing };

async function runPoll() {
  const { voting, repository } = await memoryVoting(manifest, { tokens: ['code'] });
  const poll = await voting.opened.bySlug('cases');
  if (poll === null) throw new Error('the sample poll is not open');
  const receipts: string[] = [];
  for (const [index, candidate] of ['g0-0', 'g0-1', 'g0-1'].entries()) {
    const choices = { g0: [candidate] };
    const pass = codePass(`CODE-${String(index)}`);
    const voter = tokenVoter(poll);
    const issued = await voting.tokens.issue({
      poll,
      pass,
      account: null,
      blinded: voter.blinded,
      now: OPEN,
    });
    if (!issued.ok) throw new Error(issued.refusal.code);
    const token = voter.token(issued.signature);
    const cast = await voting.ballots.castWithToken({ poll, tier: 'code', token, choices, now: OPEN });
    receipts.push(cast.ok ? cast.receipt : '');
  }
  const act = 'a'.repeat(32);
  const direct = { poll, pass: codePass('CODE-9'), account: null, act, choices: { g0: ['g0-2'] }, now: OPEN };
  const cast = await voting.ballots.cast(direct);
  receipts.push(cast.ok ? cast.receipt : '');
  const clock = { now: OPEN.getTime() };
  const forgotten: string[] = [];
  const signing = createRecordSigning({ records: repository, keys: voting.keys, tick: () => 0 });
  const closing = createClosing({
    opened: voting.opened,
    records: repository,
    signing,
    keys: voting.keys,
    forgetVoters: (pollId) => {
      forgotten.push(pollId);
      return Promise.resolve();
    },
    objectionMs: 30 * DAY,
    finalCount: async (one) => (await voting.count(one)).written,
    now: () => Promise.resolve(clock.now),
  });
  return { voting, repository, poll, receipts, clock, closing, forgotten, record: recordOf(poll) };
}

async function bundleOf({ voting, record }: Awaited<ReturnType<typeof runPoll>>): Promise<string[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of voting.records.bundle(record)) chunks.push(chunk);
  return Buffer.concat(chunks).toString().trimEnd().split('\n');
}

async function verify(lines: readonly string[], expected = {}) {
  const verifier = new RecordVerifier(ports, expected);
  for (const line of lines) await verifier.line(line);
  return verifier.finish();
}

describe('the record of a poll', () => {
  it('is one that the verifier finds nothing against, while it runs and when it is over', async () => {
    const run = await runPoll();
    await run.closing.run();
    const running = await bundleOf(run);
    expect(await verify(running)).toMatchObject({ findings: [], state: 'open', ballots: 4 });

    run.clock.now = CLOSES;
    await run.closing.run();
    const over = await bundleOf(run);
    expect(over.slice(0, running.length)).toEqual(running);
    const report = await verify(over, { isOver: true, manifestHash: run.poll.hash });
    expect(report).toMatchObject({ findings: [], state: 'counted', ballots: 4, excluded: 0 });
    expect(report.result?.contests[0]?.result).toMatchObject({
      candidates: [{ candidate: 'g0-1', votes: 2 }, { votes: 1 }, { votes: 1 }],
    });
  });

  it('is closed once, whoever looks and how often', async () => {
    const run = await runPoll();
    run.clock.now = CLOSES;
    await Promise.all([run.closing.run(), run.closing.run()]);
    run.clock.now += 60_000;
    await run.closing.run();
    const texts = (await run.repository.leaves('poll-1', 0, 100)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('"act":"close"'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('"act":"result"'))).toHaveLength(1);
  });

  it('does not close a poll that was extended', async () => {
    const run = await runPoll();
    await run.repository.act('poll-1', () => ({
      kind: 'act',
      act: 'extend',
      closesAt: CLOSES + 1,
      reason: '정전',
      at: CLOSES - 1,
    }));
    run.clock.now = CLOSES;
    await run.closing.run();
    expect((await run.repository.head('poll-1'))?.state).toBe('open');
    run.clock.now = CLOSES + 1;
    await run.closing.run();
    expect(await verify(await bundleOf(run), { isOver: true })).toMatchObject({ findings: [] });
  });

  it('destroys the key of the voters after the time for objections, once, and says so', async () => {
    const run = await runPoll();
    run.clock.now = CLOSES;
    await run.closing.run();
    run.clock.now = CLOSES + 30 * DAY - 1;
    await run.closing.run();
    expect(run.forgotten).toEqual([]);
    run.clock.now += 1;
    await run.closing.run();
    await run.closing.run();
    expect(run.forgotten).toEqual(['poll-1']);
    const over = await bundleOf(run);
    expect(over.filter((line) => line.includes('"act":"destroyKey"'))).toHaveLength(1);
    expect(await verify(over, { isOver: true })).toMatchObject({ findings: [] });
  });

  it('gives every voter a proof that holds by itself, and that finds a ballot that was left out', async () => {
    const run = await runPoll();
    const lines = await bundleOf(run);
    for (const number of run.receipts) {
      const found = await run.voting.ballots.findReceipt(run.poll, number);
      if (found === null) throw new Error('the ballot is not there');
      const text = await run.voting.records.receipt(run.record, found.ballot);
      const receipt = parseReceipt(text);
      if (receipt === null) throw new Error('not a receipt');
      expect(await checkReceipt(receipt, run.poll.recordKey, ports)).toMatchObject({ ok: true });
      expect((await verify(lines, { receipts: [text] })).findings).toEqual([]);
      const without = lines.filter((line) => line !== found.ballot.text);
      expect((await verify(without, { receipts: [text] })).findings).not.toEqual([]);
    }
    expect(run.receipts).toHaveLength(4);
    expect(
      await run.voting.ballots.findReceipt(run.poll, formatReceiptNumber(new Uint8Array(10))),
    ).toBeNull();
  });
});
