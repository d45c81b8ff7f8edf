import type { Read } from 'db/database';
import { applicationAnswerRows, applications, calls, listConsents, poolMembers } from 'db/schema/pool';
import { and, asc, eq } from 'drizzle-orm';
import { mayShow } from '~/domain/meeting/public-representative';
import { consentFields } from '~/domain/vocabulary';

/** An application by its number and the hash of its code; the same nothing for a wrong number and a wrong code. */
export async function applicationWith(read: Read, { number, codeHash }: { number: string; codeHash: string }) {
  const [row] = await read
    .select()
    .from(applications)
    .where(and(eq(applications.number, number), eq(applications.codeHash, codeHash)));
  return row;
}

/** What its sender may see of an application: how far it has come, and as a member what stands on the list. */
export async function applicationFollowed(read: Read, key: { number: string; codeHash: string }) {
  const sent = await applicationWith(read, key);
  if (!sent) return undefined;
  const [call] = await read.select().from(calls).where(eq(calls.id, sent.callId));
  const answers = await read
    .select({
      answer: applicationAnswerRows.answer,
      reason: applicationAnswerRows.reason,
      at: applicationAnswerRows.answeredAt,
    })
    .from(applicationAnswerRows)
    .where(eq(applicationAnswerRows.applicationId, sent.id))
    .orderBy(asc(applicationAnswerRows.answeredAt));
  const { number, category, receivedAt, nominator, nominatingBody } = sent;
  return {
    number,
    category,
    receivedAt,
    nominator,
    nominatingBody,
    call: { number: call!.number, title: call!.title, closesAt: call!.closesAt },
    answers,
    member: (await memberOf(read, sent.id)) ?? null,
  };
}

export type ApplicationFollowed = NonNullable<Awaited<ReturnType<typeof applicationFollowed>>>;

async function memberOf(read: Read, applicationId: string) {
  const [member] = await read.select().from(poolMembers).where(eq(poolMembers.applicationId, applicationId));
  if (!member) return undefined;
  const said = await read
    .select({ field: listConsents.field, given: listConsents.given })
    .from(listConsents)
    .where(eq(listConsents.representativeId, member.representativeId))
    .orderBy(asc(listConsents.recordedAt), asc(listConsents.id));
  const { termFrom, termUntil, withdrawnAt } = member;
  return { termFrom, termUntil, withdrawnAt, shown: consentFields.filter((field) => mayShow(said, field)) };
}
