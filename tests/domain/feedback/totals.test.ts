import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalsToPublishFeedback } from '~/domain/feedback/refusals-to-publish';
import { type CountedComment, reconciles, totalsOf } from '~/domain/feedback/totals';
import { channels, dispositionResults } from '~/domain/vocabulary';

const comment = (result: fc.Arbitrary<CountedComment['result']>) =>
  fc.record<CountedComment>({
    receiptId: fc.stringMatching(/^r[0-9]$/),
    channel: fc.constantFrom(...channels),
    late: fc.boolean(),
    withdrawn: fc.boolean(),
    result,
  });
const answered = fc.array(comment(fc.constantFrom(...dispositionResults)));

describe('the totals of a report', () => {
  it('reconcile whatever came in, once everything is answered', () => {
    fc.assert(fc.property(answered, (comments) => reconciles(totalsOf(comments))));
  });

  it('count every comment once: those that stand and those that were withdrawn are all of them', () => {
    fc.assert(
      fc.property(answered, (comments) => {
        const { opinions, withdrawn, late, receipts } = totalsOf(comments);
        return opinions + withdrawn === comments.length && late <= opinions && receipts <= opinions;
      }),
    );
  });

  it('do not reconcile while one comment that stands has no answer', () => {
    fc.assert(
      fc.property(answered, comment(fc.constant(null)), (comments, open) => {
        return !reconciles(totalsOf([...comments, { ...open, withdrawn: false }]));
      }),
    );
  });

  it('do not change with the order in which comments are looked at', () => {
    fc.assert(
      fc.property(answered, (comments) => {
        expect(totalsOf([...comments].reverse())).toEqual(totalsOf(comments));
      }),
    );
  });

  it('of nothing are zeros, and those are published as well', () => {
    const totals = totalsOf([]);
    expect([totals.receipts, totals.opinions, totals.late, totals.withdrawn]).toEqual([0, 0, 0, 0]);
    const closesAt = new Date('2026-04-05T16:00:00Z');
    const facts = { published: true, closesAt, countedThrough: closesAt, alreadyAnswered: false, terminated: false };
    expect(refusalsToPublishFeedback({ ...facts, comments: [] }, closesAt)).toEqual([]);
  });
});
