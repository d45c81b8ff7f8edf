import type { Tx } from 'db/database';
import { commentWordings } from 'db/schema/comments';
import { mayChangeComment } from '~/domain/comment/may-comment';
import { readPublicNumber } from '~/domain/public-number';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { commentsOfReceipt, receiptWith } from '~/queries/receipt-facts.server';
import { profileVersion } from '~/queries/rules-profile.server';
import { type Act, type Outcome, Refusal, record, transact } from '../act.server';
import type { Opinion } from './opinions';
import { codeHash } from './receive.server';

type Key = { number: string; code: string };

/** Changes the wording of one comment within the minutes that the rules profile gives. The earlier wording stays in the record. */
export const editComment = (
  act: Act,
  { commentId, wording, ...key }: Key & { commentId: string; wording: Omit<Opinion, 'node'> },
): Promise<Outcome> =>
  changeWithinTime(act, key, async (tx, standing, docketId) => {
    const one = standing.find(({ comment }) => comment.id === commentId);
    if (!one || one.wording.kind === 'withdrawn') throw new Refusal([{ code: 'not_found' }]);
    const { body, stance, suggestedWording } = wording;
    await tx.insert(commentWordings).values({
      commentId,
      version: one.wording.version + 1,
      kind: 'edited',
      body,
      stance: stance ?? null,
      suggestedWording: suggestedWording || null,
      writtenAt: act.now,
    });
    await record(tx, act, { type: 'comment.edited', docketId, subject: commentId });
  });

/** Takes back everything of one sending, within the same minutes. It is marked as withdrawn, not erased. */
export const withdrawComments = (act: Act, key: Key): Promise<Outcome> =>
  changeWithinTime(act, key, async (tx, standing, docketId) => {
    const open = standing.filter(({ wording }) => wording.kind !== 'withdrawn');
    if (open.length === 0) throw new Refusal([{ code: 'comment_withdrawn' }]);
    for (const { comment, wording } of open) {
      const { body, stance, suggestedWording, version } = wording;
      await tx.insert(commentWordings).values({
        commentId: comment.id,
        version: version + 1,
        kind: 'withdrawn',
        body,
        stance,
        suggestedWording,
        writtenAt: act.now,
      });
      await record(tx, act, { type: 'comment.withdrawn', docketId, subject: comment.id });
    }
  });

type Standing = Awaited<ReturnType<typeof commentsOfReceipt>>;

function changeWithinTime(
  act: Act,
  { number, code }: Key,
  change: (tx: Tx, standing: Standing, docketId: string) => Promise<void>,
) {
  return transact(act, async (tx) => {
    const receipt = await receiptWith(tx, readPublicNumber(number) ?? '', codeHash(readPublicNumber(code) ?? ''));
    const consultation = receipt && (await consultationFacts(tx, { id: receipt.consultationId }));
    if (!receipt || !consultation) throw new Refusal([{ code: 'receipt_wrong' }]);
    const { commentEdit } = (await profileVersion(tx, consultation.profileVersion)).limits;
    if (!mayChangeComment(receipt.receivedAt, act.now, commentEdit.value)) {
      throw new Refusal([{ code: 'comment_change_too_late', facts: { minutes: commentEdit.value } }]);
    }
    await change(tx, await commentsOfReceipt(tx, receipt.id), consultation.docketId);
  });
}
