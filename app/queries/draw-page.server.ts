import type { Read } from 'db/database';
import { sha256 } from 'db/record';
import { drawResults, draws } from 'db/schema/selection';
import { desc, eq } from 'drizzle-orm';
import type { DrawAnnouncement } from '~/domain/draw/announcement';
import { lotOf } from '~/domain/draw/draw';
import { drawStanding } from './draw-standing.server';

/** A draw as everybody reads it: what was published, and whether it still fits when it is drawn again. */
export async function drawPage(read: Read, number: string) {
  const [draw] = await read.select().from(draws).where(eq(draws.number, number));
  if (!draw) return undefined;
  const standing = await drawStanding(read, draw);
  const { announcement, result } = standing.file;
  const lots = result
    ? announcement.candidates.map(({ id }) => [id, lotOf(announcement.number, result.seed, id, sha256)])
    : [];
  return { announcedAt: draw.announcedAt, ...standing, lots: Object.fromEntries(lots) as Record<string, string> };
}

export type DrawPage = NonNullable<Awaited<ReturnType<typeof drawPage>>>;

/** Draws that were announced, the latest first; of one meeting when its number is given. */
export async function drawsList(read: Read, { meetingId, limit = 20 }: { meetingId?: string; limit?: number } = {}) {
  const rows = await read
    .select({ draw: draws, drawnAt: drawResults.drawnAt })
    .from(draws)
    .leftJoin(drawResults, eq(drawResults.drawId, draws.id))
    .where(meetingId === undefined ? undefined : eq(draws.meetingId, meetingId))
    .orderBy(desc(draws.announcedAt), desc(draws.id))
    .limit(limit);
  return rows.map(({ draw, drawnAt }) => {
    const { meeting, item, seed } = JSON.parse(draw.announcement) as DrawAnnouncement;
    const { id, number, itemId, announcedAt } = draw;
    return { id, number, itemId, announcedAt, drawnAt, meeting, item, seed };
  });
}
