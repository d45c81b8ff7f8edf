import type { Database, Tx } from 'db/database';
import { jobs } from 'db/schema/record';
import { subscriptions } from 'db/schema/subscriptions';
import { and, asc, eq, gt, inArray, lte, or } from 'drizzle-orm';
import { type Moment, untoldMoments } from '~/queries/subscription-moments.server';
import { enqueueMail, type Letter } from '../mail/enqueue.server';

type Subscription = typeof subscriptions.$inferSelect;
/** Writes the letter about something to one subscriber, in their language and with their own link. */
export type NewsWriter = (moment: Moment, subscription: Subscription) => Omit<Letter, 'recipient'>;

// One transaction holds the writer of an SQLite file for so many letters and no longer.
const atOnce = 200;
const kind = 'subscribers';

/**
 * Puts a letter into the outbox for every letter box that subscribed before something happened. Each is told once, however
 * often this runs, wherever it is broken off and whatever it subscribed to besides. Returns how many letters.
 */
export async function tellSubscribers(db: Database, now: Date, write: NewsWriter): Promise<number> {
  let letters = 0;
  for (const moment of await untoldMoments(db.read, now)) {
    let told: { letters: number; isDone: boolean };
    do {
      told = await db.transaction((tx) => tellSome(tx, moment, now, write));
      letters += told.letters;
    } while (!told.isDone);
  }
  return letters;
}

/** The next letters about one thing. The job says how far it came: up to which mark of a letter box. */
async function tellSome(tx: Tx, moment: Moment, now: Date, write: NewsWriter) {
  await tx
    .insert(jobs)
    .values({ kind, dedupe: moment.key, payload: {}, runAt: moment.at })
    .onConflictDoNothing({ target: [jobs.kind, jobs.dedupe] });
  const [job] = await tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.dedupe, moment.key)));
  if (job!.doneAt) return { letters: 0, isDone: true };
  const rows = await subscribersAfter(tx, moment, job!.payload.after ?? '');
  const next = rows.filter((row, at) => row.recipientMark !== rows[at - 1]?.recipientMark);
  for (const subscription of next) {
    const letter = write(moment, subscription);
    await enqueueMail(tx, { ...letter, recipient: subscription.recipient, createdAt: now });
  }
  const isDone = rows.length < atOnce;
  const after = rows.at(-1)?.recipientMark ?? '';
  await tx
    .update(jobs)
    .set(isDone ? { doneAt: now } : { payload: { after } })
    .where(eq(jobs.id, job!.id));
  return { letters: next.length, isDone };
}

const subscribersAfter = (tx: Tx, { at, docketId, unitIds }: Moment, mark: string): Promise<Subscription[]> => {
  const { scope, target, recipientMark, confirmedAt } = subscriptions;
  const wants = or(
    eq(scope, 'all'),
    and(eq(scope, 'unit'), inArray(target, unitIds)),
    and(eq(scope, 'docket'), eq(target, docketId)),
  );
  return tx
    .select()
    .from(subscriptions)
    .where(and(gt(recipientMark, mark), lte(confirmedAt, at), wants))
    .orderBy(asc(recipientMark), asc(subscriptions.id))
    .limit(atOnce);
};
