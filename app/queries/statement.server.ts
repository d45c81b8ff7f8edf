import type { Read } from 'db/database';
import { sha256 } from 'db/record';
import { agendaItems, meetings, representatives, views } from 'db/schema/meetings';
import { statements } from 'db/schema/views';
import { and, asc, eq } from 'drizzle-orm';
import { readPublicNumber } from '~/domain/public-number';
import { deskRoster } from './meeting-roster.server';
import { pendingVersion } from './meeting-versions.server';
import { standingConfirmations } from './view-confirmations.server';

/** The sheet behind a number and its code; nothing when they do not belong together. */
export async function statementByCode(read: Read, { number, code }: { number: string; code: string }) {
  const [sheet] = await read
    .select()
    .from(statements)
    .where(
      and(
        eq(statements.number, readPublicNumber(number) ?? ''),
        eq(statements.codeHash, sha256(readPublicNumber(code) ?? '')),
      ),
    );
  return sheet;
}

/** What one representative reads of one meeting: the own words, what became of them, and what was agreed to. */
export async function statementSheet(read: Read, asked: { number: string; code: string }) {
  const sheet = await statementByCode(read, asked);
  if (!sheet) return undefined;
  const { meetingId, representativeId } = sheet;
  const [meeting] = await read
    .select({
      number: meetings.number,
      title: meetings.title,
      heldAt: meetings.heldAt,
      publishedAt: meetings.publishedAt,
    })
    .from(meetings)
    .where(eq(meetings.id, meetingId));
  const [person] = await read
    .select({ name: representatives.name, unit: representatives.unit, post: representatives.post })
    .from(representatives)
    .where(eq(representatives.id, representativeId));
  const said = await read
    .select({ id: views.id, body: views.body, item: agendaItems.title })
    .from(views)
    .innerJoin(agendaItems, eq(agendaItems.id, views.itemId))
    .where(and(eq(views.meetingId, meetingId), eq(views.representativeId, representativeId)))
    .orderBy(asc(agendaItems.position));
  const confirmed = await standingConfirmations(read, said);
  const roster = await deskRoster(read, meetingId);
  return {
    number: sheet.number,
    meeting: { ...meeting!, publishedAt: meeting!.publishedAt?.toISOString() ?? null },
    person: person!,
    isLocked: (await pendingVersion(read, meetingId)) !== undefined,
    agreed: roster.find(({ id }) => id === representativeId)?.agreed ?? { name: false, unit: false, post: false },
    views: said.map(({ id, body, item }) => ({
      id,
      body,
      item,
      bodyHash: sha256(body),
      answer: confirmed.get(id)?.answer ?? null,
      remark: confirmed.get(id)?.remark ?? '',
    })),
  };
}

export type StatementSheet = NonNullable<Awaited<ReturnType<typeof statementSheet>>>;

/** Which people of a meeting were sent their words to confirm, and when last. */
export const sheetsOfMeeting = (read: Read, meetingId: string) =>
  read
    .select({ representativeId: statements.representativeId, issuedAt: statements.issuedAt })
    .from(statements)
    .where(eq(statements.meetingId, meetingId));
