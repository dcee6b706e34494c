import fc from 'fast-check';
import {
  askRefusal,
  decisionRefusal,
  standingOf,
  unapprovedCode,
  type Person,
  type ReviewRequest,
  type Verdict,
} from './review';

const author: Person = { id: 1, name: 'Author' };
const other: Person = { id: 2, name: 'Other' };
const at = new Date('2025-11-12T00:00:00Z');

const asked = (revision = 'a', askedBy = author): ReviewRequest => ({
  ...{ revision, askedBy, askedAt: at, note: '', acknowledged: [], decision: null },
});
const decided = (verdict: Verdict, request = asked(), by = other): ReviewRequest => ({
  ...request,
  decision: { verdict, by, at, comment: 'because' },
});
const wants = (verdict: Verdict, by: Person, revision = 'a', comment = '') => ({
  ...{ verdict, by, revision, comment },
});

describe('a review before publishing', () => {
  it('stands as its latest request does, for the text that was asked about', () => {
    expect(standingOf(null, 'a')).toBe('notAsked');
    expect(standingOf(asked(), 'a')).toBe('waiting');
    expect(standingOf(asked(), 'b')).toBe('outdated');
    expect(standingOf(decided('approved'), 'a')).toBe('approved');
    expect(standingOf(decided('approved'), 'b')).toBe('outdated');
    expect(standingOf(decided('sentBack'), 'a')).toBe('sentBack');
  });

  it('is asked for once a text, and again when it was sent back or changed', () => {
    expect(askRefusal(null, 'a')).toBeNull();
    expect(askRefusal(asked(), 'a')).toBe('alreadyWaiting');
    expect(askRefusal(decided('approved'), 'a')).toBe('alreadyApproved');
    expect(askRefusal(decided('sentBack'), 'a')).toBeNull();
    expect(askRefusal(decided('approved'), 'b')).toBeNull();
  });

  it('is never decided by whoever asked', () => {
    for (const verdict of ['approved', 'sentBack'] as const)
      expect(decisionRefusal(asked(), wants(verdict, author, 'a', 'why'))).toBe('ownRequest');
    expect(decisionRefusal(asked(), wants('approved', other))).toBeNull();
  });

  it('is decided once, about what was asked, and sent back only with a reason', () => {
    expect(decisionRefusal(null, wants('approved', other))).toBe('notAsked');
    expect(decisionRefusal(asked(), wants('approved', other, 'b'))).toBe('outdated');
    expect(decisionRefusal(decided('sentBack'), wants('approved', other))).toBe('alreadyDecided');
    expect(decisionRefusal(asked(), wants('sentBack', other, 'a', ' \n'))).toBe('commentMissing');
    expect(decisionRefusal(asked(), wants('sentBack', other, 'a', 'Q3'))).toBeNull();
  });

  it('says why a text may not be published yet', () => {
    const codes = [null, asked('b'), asked(), decided('sentBack'), decided('approved')].map((latest) =>
      unapprovedCode(latest, 'a'),
    );
    expect(codes).toEqual([...['reviewNotAsked', 'reviewOutdated', 'reviewWaiting', 'reviewSentBack', null]]);
  });
});

const people = fc.integer({ min: 1, max: 3 }).map((id): Person => ({ id, name: String(id) }));
const revisions = fc.constantFrom('a', 'b');
const acts = fc.oneof(
  fc.record({ act: fc.constant('save' as const), revision: revisions }),
  fc.record({ act: fc.constant('ask' as const), by: people, revision: revisions }),
  fc.record({
    act: fc.constant('decide' as const),
    by: people,
    revision: revisions,
    verdict: fc.constantFrom('approved' as const, 'sentBack' as const),
    comment: fc.constantFrom('', 'because'),
  }),
);

it('lets nothing be published that nobody but its asker has seen, whatever is done in whatever order', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 20 }), (done) => {
      let text = 'a';
      let latest: ReviewRequest | null = null;
      const seen = new Map<string, Set<string>>();
      for (const each of done) {
        if (each.act === 'save') text = each.revision;
        else if (each.act === 'ask') {
          if (askRefusal(latest, each.revision) === null) latest = asked(each.revision, each.by);
        } else if (latest !== null && decisionRefusal(latest, each) === null) {
          latest = decided(each.verdict, latest, each.by);
          if (each.verdict === 'approved')
            seen.set(each.revision, new Set([`${String(latest.askedBy.id)} ${String(each.by.id)}`]));
        }
        if (unapprovedCode(latest, text) !== null) continue;
        const pairs = [...(seen.get(text) ?? [])].map((pair) => pair.split(' '));
        expect(pairs.some(([asker, approver]) => asker !== approver)).toBe(true);
      }
    }),
  );
});
