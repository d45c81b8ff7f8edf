import type { Tx } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { drawEntries, drawResults, draws, selections } from 'db/schema/selection';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type DrawAnnouncement, type DrawResult, drawFormat, type Ranked } from '~/domain/draw/announcement';
import { drawLots } from '~/domain/draw/draw';
import { refusalsToDraw } from '~/domain/draw/refusals';
import { drawStanding } from '~/queries/draw-standing.server';
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
import { changeableItem } from '../meetings/changeable.server';

export const drawnSeed = z.object({
  seed: z.string('required').trim().min(1, 'required').max(300, 'tooLong'),
  seedFrom: z.enum(['named', 'ifMissing'], 'chooseOne'),
  /** Where the number was read. */
  seedNote: z.string('required').trim().min(1, 'required').max(300, 'tooLong'),
});

/**
 * Draws with the seed that came out. Nobody chooses: the list is the announced one, and anybody can compute the result. The
 * chosen are selected for the item, the reserves stand behind them. Refused when what was announced is not what is stored.
 */
export async function holdDraw(
  act: Act,
  { drawId, seed, seedFrom, seedNote }: z.output<typeof drawnSeed> & { drawId: string },
): Promise<Outcome<{ number: string }>> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const [draw] = await tx.select().from(draws).where(eq(draws.id, drawId));
    if (!draw) throw new Refusal([{ code: 'not_found' }]);
    await changeableItem(tx, draw.itemId);
    const { number, announcementHash } = draw;
    const announcement = JSON.parse(draw.announcement) as DrawAnnouncement;
    const { faults, drawn } = await drawStanding(tx, draw);
    refuseIf([
      ...(drawn ? [{ code: 'drawn_already' }] : []),
      ...(faults.length > 0 ? [{ code: 'draw_tampered' }] : []),
      ...refusalsToDraw(announcement.seed.day, seed, act.now),
    ]);
    const lots = drawLots(announcement, seed, sha256);
    const result: DrawResult = { format: drawFormat, number, announcementHash, seed, seedFrom, seedNote, ...lots };
    const text = canonicalJson(result);
    const hash = sha256(text);
    const held = { drawnBy: accountId(act), drawnAt: act.now };
    await tx.insert(drawResults).values({ drawId, result: text, resultHash: hash, ...held });
    await selectDrawn(tx, act, draw, lots);
    const data = { number, hash, chosen: lots.chosen.length, reserves: lots.reserves.length };
    await record(tx, act, { type: 'draw.drawn', subject: draw.meetingId, data });
    return { number };
  });
}

type Draw = typeof draws.$inferSelect;

async function selectDrawn(tx: Tx, act: Act, draw: Draw, lots: { chosen: Ranked[]; reserves: Ranked[] }) {
  const entries = await tx.select().from(drawEntries).where(eq(drawEntries.drawId, draw.id));
  const behind = new Map(entries.map(({ pseudonym, representativeId }) => [pseudonym, representativeId]));
  const { id: drawId, meetingId, itemId } = draw;
  const common = { meetingId, itemId, drawId, way: 'draw' as const, selectedBy: accountId(act), selectedAt: act.now };
  const rows = [
    ...lots.chosen.map(({ id }) => ({ ...common, representativeId: behind.get(id)!, reserve: null })),
    ...lots.reserves.map(({ id, rank }) => ({ ...common, representativeId: behind.get(id)!, reserve: rank })),
  ];
  // Who was named for the item in the meantime keeps that place.
  await tx
    .insert(selections)
    .values(rows)
    .onConflictDoNothing({ target: [selections.itemId, selections.representativeId] });
}
