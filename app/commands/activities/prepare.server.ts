import { randomBytes } from 'node:crypto';
import { activities } from 'db/schema/activities';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { publicNumber } from '~/domain/public-number';
import type { Reason } from '~/domain/reason';
import { activityKinds, selectionRules } from '~/domain/vocabulary';
import { docketFacts } from '~/queries/docket-facts.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';
import { whilePreparing } from './while-preparing.server';

const line = z.string().trim().max(200, 'tooLong').default('');
const text = z.string().trim().max(5000, 'tooLong');

export const newActivity = z.object({
  kind: z.enum(activityKinds, 'chooseOne'),
  title: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  about: text.min(1, 'required'),
  startsAt: z.date(),
  endsAt: z.date(),
  place: line,
  audience: line,
  contact: line,
  signUpClosesAt: z.date().optional(),
  seats: z.coerce.number('malformed').int('malformed').min(1, 'malformed').max(10_000, 'malformed').optional(),
  selectionRule: z.enum(selectionRules).optional(),
  selectionText: text.default(''),
});
export type NewActivity = z.output<typeof newActivity>;

const termsOf = ({ signUpClosesAt, seats, selectionRule, ...activity }: NewActivity) => ({
  ...activity,
  signUpClosesAt: signUpClosesAt ?? null,
  seats: seats ?? null,
  selectionRule: selectionRule ?? null,
});

/** Prepares a hearing, a panel, a questionnaire or a visit of a docket. Nothing is public before `publishActivity`. */
export async function prepareActivity(
  act: Act,
  { docketId, ...activity }: NewActivity & { docketId: string },
): Promise<Outcome<{ number: string }>> {
  const docket = await docketFacts(act.db.read, { id: docketId });
  if (!docket) return refused({ code: 'not_found' });
  const no: Reason[] = forbidden(act, 'activity.prepare', docket.unitIds);
  if (docket.terminatedAt) no.push({ code: 'docket_terminated' });
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const number = publicNumber(randomBytes(7));
    const row = { ...termsOf(activity), docketId, number, createdBy: accountId(act), createdAt: act.now };
    const [added] = await tx.insert(activities).values(row).returning({ id: activities.id });
    const { kind, title } = activity;
    await record(tx, act, { type: 'activity.prepared', docketId, subject: added!.id, data: { kind, title } });
    return { number };
  });
}

/** Changes an activity that has not been announced yet. */
export const changeActivity = (act: Act, { number, ...activity }: NewActivity & { number: string }): Promise<Outcome> =>
  whilePreparing(act, number, async (tx, { id }) => {
    await tx
      .update(activities)
      .set(termsOf(activity))
      .where(and(eq(activities.id, id), isNull(activities.publishedAt)));
  });
