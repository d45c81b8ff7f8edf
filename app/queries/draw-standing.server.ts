import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { events } from 'db/schema/record';
import { drawEntries, drawResults, type draws } from 'db/schema/selection';
import { and, eq, inArray } from 'drizzle-orm';
import type { DrawAnnouncement, DrawFile, DrawResult } from '~/domain/draw/announcement';
import { type DrawFault, verifyDraw } from '~/domain/draw/verify';

type Draw = typeof draws.$inferSelect;

/**
 * A draw as it is published, drawn again and held against three other witnesses: the hashes in the record of events, and the
 * list of entries. `faults` names everything that differs.
 */
export async function drawStanding(
  read: Read,
  draw: Draw,
): Promise<{ file: DrawFile; faults: DrawFault[]; drawn: { at: Date } | null }> {
  const [held] = await read.select().from(drawResults).where(eq(drawResults.drawId, draw.id));
  const announcement = JSON.parse(draw.announcement) as DrawAnnouncement;
  const { announcementHash } = draw;
  const outcome = held ? { result: JSON.parse(held.result) as DrawResult, resultHash: held.resultHash } : {};
  const file: DrawFile = { announcement, announcementHash, ...outcome };
  const faults = [
    ...verifyDraw(file, { sha256, canonicalJson }),
    ...(await unlikeEntries(read, draw.id, announcement)),
    ...(await unlikeRecord(read, draw, held?.resultHash)),
  ];
  return { file, faults: once(faults), drawn: held ? { at: held.drawnAt } : null };
}

async function unlikeEntries(read: Read, drawId: string, announcement: DrawAnnouncement): Promise<DrawFault[]> {
  const entries = await read.select().from(drawEntries).where(eq(drawEntries.drawId, drawId));
  const known = new Map(entries.map(({ pseudonym, category }) => [pseudonym, category]));
  const listed = [...announcement.candidates, ...announcement.excluded];
  const ids = new Set(listed.map(({ id }) => id));
  return [
    ...listed.filter(({ id }) => !known.has(id)).map(({ id }): DrawFault => ({ fault: 'candidate_added', id })),
    ...[...known.keys()].filter((id) => !ids.has(id)).map((id): DrawFault => ({ fault: 'candidate_missing', id })),
    ...listed
      .filter(({ id, category }) => known.has(id) && known.get(id) !== category)
      .map(({ id }): DrawFault => ({ fault: 'category_changed', id })),
  ];
}

async function unlikeRecord(read: Read, draw: Draw, resultHash: string | undefined): Promise<DrawFault[]> {
  const rows = await read
    .select({ type: events.type, data: events.data })
    .from(events)
    .where(and(eq(events.subject, draw.meetingId), inArray(events.type, ['draw.announced', 'draw.drawn'])));
  const hashIn = (type: string) =>
    rows
      .filter((row) => row.type === type)
      .map(({ data }) => JSON.parse(data) as { number: string; hash: string })
      .find(({ number }) => number === draw.number)?.hash;
  return [
    ...(hashIn('draw.announced') === draw.announcementHash ? [] : [{ fault: 'announcement_changed' } as const]),
    ...(hashIn('draw.drawn') === resultHash ? [] : [{ fault: 'result_changed' } as const]),
  ];
}

function once(faults: DrawFault[]): DrawFault[] {
  const seen = new Map(faults.map((one) => [`${one.fault} ${one.id ?? ''} ${one.what ?? ''}`, one]));
  return [...seen.values()];
}
