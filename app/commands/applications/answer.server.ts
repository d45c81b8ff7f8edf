import type { Tx } from 'db/database';
import { representatives } from 'db/schema/meetings';
import { applicationAnswerRows, applications, calls, poolMembers } from 'db/schema/pool';
import { eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '~/domain/calendar/day';
import type { PoolLetters } from '~/domain/pool/letters';
import { isSamePerson } from '~/domain/pool/member';
import type { Reason } from '~/domain/reason';
import { siteIdentity } from '~/queries/site-identity.server';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';
import { enqueueMail } from '../mail/enqueue.server';
import { writeListConsent } from '../pool/consent.server';

export const applicationAnswer = z
  .object({
    answer: z.enum(['accepted', 'declined'], 'chooseOne'),
    reason: z.string().trim().max(500, 'tooLong').default(''),
  })
  .refine(({ answer, reason }) => answer === 'accepted' || reason !== '', { path: ['reason'], message: 'required' });

type Answer = z.output<typeof applicationAnswer> & { applicationId: string; letters: PoolLetters };

/** Takes an applicant into the pool for the term of the call, or declines with a reason; either way the person is told by mail. */
export async function answerApplication(act: Act, input: Answer): Promise<Outcome> {
  const no = forbidden(act, 'pool.manage', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const found = await applicationAnswered(tx, input);
    refuseIf(found.hindrances);
    await writeAnswer(tx, act, input, found);
  });
}

type Found = { sent: Sent; call: Call };

/** The application with its call, and why it cannot be answered so. */
export async function applicationAnswered(
  tx: Tx,
  { applicationId, answer }: Answer,
): Promise<Found & { hindrances: Reason[] }> {
  const [found] = await tx
    .select({ sent: applications, call: calls })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .where(eq(applications.id, applicationId));
  if (!found) throw new Refusal([{ code: 'not_found' }]);
  const answered = await answeredBefore(tx, applicationId);
  const known = answered.length === 0 && answer === 'accepted' ? await inPoolAlready(tx, found.sent) : [];
  return { ...found, hindrances: [...answered, ...known] };
}

/** Writes the answer, takes who is accepted into the pool, and tells the person. */
export async function writeAnswer(tx: Tx, act: Act, input: Answer, { sent, call }: Found): Promise<void> {
  const { applicationId, answer, reason, letters } = input;
  if (answer === 'accepted') await joinPool(tx, act, sent, call);
  const row = { applicationId, answer, reason, answeredBy: accountId(act), answeredAt: act.now };
  await tx.insert(applicationAnswerRows).values(row);
  await record(tx, act, { type: 'application.answered', subject: applicationId, data: { answer } });
  if (!sent.email) return;
  const { countyName, organiser } = await siteIdentity(tx);
  const person = { name: sent.name, number: sent.number, from: organiser ?? countyName };
  const { termFrom, termUntil } = call;
  const letter =
    answer === 'accepted'
      ? letters.accepted({ ...person, termFrom, termUntil })
      : letters.declined({ ...person, reason });
  await enqueueMail(tx, { recipient: sent.email, ...letter, createdAt: act.now });
}

async function answeredBefore(tx: Tx, applicationId: string): Promise<Reason[]> {
  const rows = await tx
    .select()
    .from(applicationAnswerRows)
    .where(eq(applicationAnswerRows.applicationId, applicationId));
  if (rows.some(({ answer }) => answer === 'withdrawn')) return [{ code: 'application_withdrawn' }];
  return rows.length > 0 ? [{ code: 'application_answered' }] : [];
}

type Sent = typeof applications.$inferSelect;
type Call = typeof calls.$inferSelect;

async function joinPool(tx: Tx, act: Act, sent: Sent, { termFrom, termUntil }: Call): Promise<void> {
  const { name, unit, post, category, phone, email } = sent;
  const [person] = await tx
    .insert(representatives)
    .values({ name, unit, post, category, contact: phone ?? email, createdAt: act.now })
    .returning({ id: representatives.id });
  const representativeId = person!.id;
  const { area, sector, fields, ageBand, sex, nominator, nominatingBody, id: applicationId } = sent;
  const facts = { area, sector, fields, ageBand, sex, nominator, nominatingBody, email, phone };
  await tx
    .insert(poolMembers)
    .values({ representativeId, applicationId, ...facts, termFrom, termUntil, joinedAt: act.now });
  await record(tx, act, { type: 'representative.recorded', subject: representativeId, data: { category } });
  await writeListConsent(tx, act, { representativeId, fields: sent.mayShow, agreedOn: dayOf(sent.receivedAt) });
}

// Names and contacts are sealed, so the database cannot compare them.
async function inPoolAlready(tx: Tx, sent: Sent): Promise<Reason[]> {
  const members = await tx
    .select({ name: representatives.name, phone: poolMembers.phone, email: poolMembers.email })
    .from(poolMembers)
    .innerJoin(representatives, eq(representatives.id, poolMembers.representativeId))
    .where(isNull(poolMembers.withdrawnAt));
  return members.some((member) => isSamePerson(member, sent)) ? [{ code: 'already_in_pool' }] : [];
}
