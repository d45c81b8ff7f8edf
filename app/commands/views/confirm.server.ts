import type { Tx } from 'db/database';
import { sha256 } from 'db/record';
import { views } from 'db/schema/meetings';
import { viewConfirmations } from 'db/schema/views';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { pendingVersion } from '~/queries/meeting-versions.server';
import { statementByCode } from '~/queries/statement.server';
import { type Act, type Outcome, Refusal, record, transact } from '../act.server';

export const confirmation = z.object({
  answers: z
    .array(
      z.object({
        viewId: z.string(),
        /** The words that the person read: others may have been recorded meanwhile. */
        bodyHash: z.string(),
        answer: z.enum(['confirmed', 'objected'], 'chooseOne'),
        remark: z.string().trim().max(2000, 'tooLong').default(''),
      }),
    )
    .default([]),
});

type Sheet = { number: string; code: string };

/**
 * A representative confirms the recorded words, or says what they should be, with the code that came by mail. No account is
 * asked for. Refused while the meeting waits for approval, and for words that were changed while they were read.
 */
export function confirmViews(
  act: Act,
  { number, code, answers }: Sheet & z.output<typeof confirmation>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const sheet = await statementByCode(tx, { number, code });
    if (!sheet) throw new Refusal([{ code: 'receipt_wrong', field: 'number' }]);
    const { meetingId, representativeId } = sheet;
    if (await pendingVersion(tx, meetingId)) throw new Refusal([{ code: 'meeting_awaits_approval' }]);
    for (const { viewId, bodyHash, answer, remark } of answers) {
      const [view] = await tx
        .select()
        .from(views)
        .where(and(eq(views.id, viewId), eq(views.meetingId, meetingId), eq(views.representativeId, representativeId)));
      if (!view || sha256(view.body) !== bodyHash) throw new Refusal([{ code: 'words_changed_meanwhile' }]);
      await writeConfirmation(tx, act, view, { answer, method: 'code', remark });
    }
  });
}

type Said = Pick<typeof viewConfirmations.$inferInsert, 'answer' | 'method' | 'remark' | 'scanFile' | 'recordedBy'>;

/** Keeps what a person said of exactly these words. */
export async function writeConfirmation(
  tx: Tx,
  act: Act,
  { id: viewId, body, meetingId }: typeof views.$inferSelect,
  said: Said,
) {
  await tx.insert(viewConfirmations).values({ viewId, bodyHash: sha256(body), ...said, recordedAt: act.now });
  await record(tx, act, { type: `view.${said.answer}`, subject: meetingId, data: { viewId, method: said.method } });
}
