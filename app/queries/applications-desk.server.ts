import type { Read } from 'db/database';
import { applicationAnswerRows, applications, calls, poolMembers } from 'db/schema/pool';
import { asc, eq, inArray } from 'drizzle-orm';
import { isSamePerson } from '~/domain/pool/member';

type Sent = typeof applications.$inferSelect;

/** The applications of a call as the desk works through them: those that wait first. It reads names. */
export async function applicationsDesk(read: Read, callId: string) {
  const rows = await read
    .select()
    .from(applications)
    .where(eq(applications.callId, callId))
    .orderBy(asc(applications.receivedAt), asc(applications.id));
  const answers = await answersOf(
    read,
    rows.map(({ id }) => id),
  );
  const listed = rows.map((sent) => {
    const { id, number, name, category, area, sector, receivedAt, nominator, nominatingBody, statement } = sent;
    const shown = { id, number, name, category, area, sector, receivedAt, nominator, nominatingBody, statement };
    const twin = rows.some((other) => other.id !== id && isSamePerson(other, sent));
    return { ...shown, twin, answer: answers.get(id)?.answer ?? null };
  });
  return listed.sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
}

/** One application with everything the person said, and others that look like the same person's. */
export async function applicationDesk(read: Read, number: string) {
  const [row] = await read
    .select({ sent: applications, call: calls })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .where(eq(applications.number, number));
  if (!row) return undefined;
  const { sent, call } = row;
  const { codeHash: _, idempotencyKey: __, ...shown } = sent;
  const answer = (await answersOf(read, [sent.id])).get(sent.id) ?? null;
  const { number: callNumber, title, termFrom, termUntil } = call;
  return {
    ...shown,
    answer,
    call: { number: callNumber, title, termFrom, termUntil },
    alike: await alike(read, sent),
    representativeId: await memberBehind(read, sent.id),
  };
}

export type ApplicationDesk = NonNullable<Awaited<ReturnType<typeof applicationDesk>>>;

// The last answer: an accepted person may have withdrawn later.
async function answersOf(read: Read, ids: string[]) {
  const rows = await read
    .select()
    .from(applicationAnswerRows)
    .where(inArray(applicationAnswerRows.applicationId, ids))
    .orderBy(asc(applicationAnswerRows.answeredAt), asc(applicationAnswerRows.id));
  return new Map(
    rows.map(({ applicationId, answer, reason, answeredAt }) => [applicationId, { answer, reason, answeredAt }]),
  );
}

// Names are sealed, so they are compared here and not by the database.
async function alike(read: Read, sent: Sent) {
  const others = await read.select().from(applications).where(eq(applications.callId, sent.callId));
  return others
    .filter(({ id, name }) => id !== sent.id && name === sent.name)
    .map((other) => ({ number: other.number, name: other.name, surely: isSamePerson(other, sent) }));
}

async function memberBehind(read: Read, applicationId: string): Promise<string | null> {
  const [member] = await read
    .select({ id: poolMembers.representativeId })
    .from(poolMembers)
    .where(eq(poolMembers.applicationId, applicationId));
  return member?.id ?? null;
}
