import { createHash } from 'node:crypto';
import type { Database } from 'db/database';
import { apiReplies } from 'db/schema/interface';
import { and, eq } from 'drizzle-orm';
import type { Reason } from '~/domain/reason';

export type Reply = { status: number; body: string };
type Asked = { clientId: string; key: string; request: string; now: Date };

/** Longer than any act takes: a key whose act never answered, because the process died, can be used again after it. */
const patience = 60_000;

/**
 * Does an act once for an idempotency key: whoever asks again with the same key and request gets the first answer, also when
 * that was a refusal. Refused for another request under the same key, and while the first is still being worked on.
 */
export async function replyOnce(db: Database, asked: Asked, work: () => Promise<Reply>): Promise<Reply | Reason> {
  const claimed = await claim(db, asked);
  if (claimed !== 'mine') return claimed;
  const reply = await work();
  await db.transaction((tx) => tx.update(apiReplies).set(reply).where(same(asked)));
  return reply;
}

const same = ({ clientId, key }: Asked) => and(eq(apiReplies.clientId, clientId), eq(apiReplies.key, key));

function claim(db: Database, asked: Asked): Promise<'mine' | Reply | Reason> {
  const { clientId, key, request, now } = asked;
  const requestHash = createHash('sha256').update(request).digest('hex');
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(apiReplies).where(same(asked));
    if (!before) {
      await tx.insert(apiReplies).values({ clientId, key, requestHash, claimedAt: now });
      return 'mine';
    }
    if (before.requestHash !== requestHash) return { code: 'api.key_of_another_request' };
    if (before.status !== null) return { status: before.status, body: before.body ?? '' };
    if (now.getTime() - before.claimedAt.getTime() < patience) return { code: 'api.still_working' };
    await tx.update(apiReplies).set({ claimedAt: now }).where(same(asked));
    return 'mine';
  });
}
