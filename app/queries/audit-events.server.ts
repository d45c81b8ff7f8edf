import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { eventChain, events } from 'db/schema/record';
import { and, asc, count, desc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import { accountNames } from './account-names.server';

/** What a listing of the record is narrowed to: one docket, one type of event, what comes after an event. */
export type RecordFilter = {
  docketId?: string | undefined;
  type?: string | undefined;
  types?: string[] | undefined;
  after?: string | undefined;
};

const pageSize = 100;

const matching = ({ docketId, type, types, after }: RecordFilter): SQL | undefined =>
  and(
    docketId ? eq(events.docketId, docketId) : undefined,
    type ? eq(events.type, type) : undefined,
    types ? inArray(events.type, types) : undefined,
    after ? gt(events.id, after) : undefined,
  );

/** Events in the order in which they were written, a page of them, with who did them. */
export async function recordLines(read: Read, filter: RecordFilter, limit = pageSize) {
  const rows = await read
    .select({
      id: events.id,
      type: events.type,
      at: events.at,
      actor: events.actor,
      subject: events.subject,
      data: events.data,
      docketId: events.docketId,
      position: eventChain.position,
      previousHash: eventChain.previousHash,
      hash: eventChain.hash,
    })
    .from(events)
    .leftJoin(eventChain, eq(eventChain.eventId, events.id))
    .where(matching(filter))
    .orderBy(asc(events.id))
    .limit(limit);
  const names = await accountNames(
    read,
    rows.map(({ actor }) => actor),
  );
  return rows.map((row) => ({ ...row, actorName: names.get(row.actor) ?? null }));
}

/** The record of one docket before an auditor: a page of lines, the types that occur with their counts, and where to go on. */
export async function auditedDocket(read: Read, number: string, filter: Omit<RecordFilter, 'docketId'>) {
  const [docket] = await read
    .select({ id: dockets.id, number: dockets.number, title: dockets.title })
    .from(dockets)
    .where(eq(dockets.number, number));
  if (!docket) return undefined;
  const types = await read
    .select({ type: events.type, times: count() })
    .from(events)
    .where(eq(events.docketId, docket.id))
    .groupBy(events.type)
    .orderBy(asc(events.type));
  const lines = await recordLines(read, { ...filter, docketId: docket.id });
  const next = lines.length === pageSize ? lines.at(-1)!.id : null;
  return { docket, types, lines, next };
}

/** Who was given or lost which role, the latest first: what an administrator did is seen by the auditor. */
export async function roleChanges(read: Read, limit = pageSize) {
  const rows = await read
    .select({
      id: events.id,
      type: events.type,
      at: events.at,
      actor: events.actor,
      subject: events.subject,
      data: events.data,
    })
    .from(events)
    .where(
      inArray(events.type, [
        'account.created',
        'account.role_granted',
        'account.role_revoked',
        'account.disabled',
        'account.enabled',
        'account.password_reset',
      ]),
    )
    .orderBy(desc(events.id))
    .limit(limit);
  const names = await accountNames(
    read,
    rows.flatMap(({ actor, subject }) => [actor, subject]),
  );
  return rows.map(({ actor, subject, data, ...row }) => ({
    ...row,
    by: names.get(actor) ?? actor,
    account: names.get(subject) ?? subject,
    roles: rolesIn(JSON.parse(data)),
  }));
}

function rolesIn(data: { role?: string; grants?: { role: string }[] }): string[] {
  return data.role ? [data.role] : [...new Set((data.grants ?? []).map(({ role }) => role))];
}

/** Every docket for an auditor to choose from, newest first, with how much is on its record. */
export async function auditedDockets(read: Read) {
  const rows = await read
    .select({ number: dockets.number, title: dockets.title, createdAt: dockets.createdAt, times: count(events.id) })
    .from(dockets)
    .leftJoin(events, eq(events.docketId, dockets.id))
    .groupBy(dockets.id, dockets.number, dockets.title, dockets.createdAt)
    .orderBy(desc(dockets.createdAt));
  return rows;
}
