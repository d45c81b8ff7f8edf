import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from 'db/database';
import { activitySignUps } from 'db/schema/activities';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToSignUp } from '~/domain/activity/refusals';
import { typedText } from '~/domain/comment/typed-text';
import { publicNumber } from '~/domain/public-number';
import { representativeCategories } from '~/domain/vocabulary';
import { activityFacts } from '~/queries/activity-facts.server';
import { type Act, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

const line = z.string('required').transform(typedText).pipe(z.string().min(1, 'required').max(100, 'tooLong'));

const words = z.string().transform(typedText).pipe(z.string().max(1000, 'tooLong'));

export const newSignUp = z.object({
  idempotencyKey: z.string().regex(/^[\w-]{22,64}$/, 'malformed'),
  name: line,
  contact: line,
  category: z.enum(representativeCategories, 'chooseOne'),
  reason: words.optional().transform((said) => said ?? ''),
});

/** The one key of a form as it is stored. */
export const keyDigest = (key: string): string => createHash('sha256').update(`form ${key}`).digest('hex');

/** Signs a citizen up for an activity. The same form twice gives the same number. */
export function signUp(
  act: Act,
  { number, idempotencyKey, ...person }: { number: string } & z.output<typeof newSignUp>,
): Promise<Outcome<{ number: string }>> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const key = keyDigest(idempotencyKey);
    const { activity, docket } = found;
    const earlier = await withKey(tx, key);
    if (earlier) return earlier;
    refuseIf(refusalsToSignUp(activity, act.now));
    const own = publicNumber(randomBytes(7));
    const row = { ...person, activityId: activity.id, number: own, idempotencyKey: key, receivedAt: act.now };
    const [added] = await tx
      .insert(activitySignUps)
      .values(row)
      .onConflictDoNothing({ target: activitySignUps.idempotencyKey })
      .returning({ id: activitySignUps.id });
    if (!added) return (await withKey(tx, key))!;
    await record(tx, act, { type: 'activity.signed_up', docketId: docket.id, subject: added.id });
    return { number: own };
  });
}

async function withKey(tx: Tx, key: string): Promise<{ number: string } | undefined> {
  const [row] = await tx
    .select({ number: activitySignUps.number })
    .from(activitySignUps)
    .where(eq(activitySignUps.idempotencyKey, key));
  return row;
}
