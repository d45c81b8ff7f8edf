import { randomBytes } from 'node:crypto';
import type { Tx } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { agendaItems, meetings } from 'db/schema/meetings';
import { drawEntries, drawResults, draws } from 'db/schema/selection';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { type DrawAnnouncement, drawFormat } from '~/domain/draw/announcement';
import { refusalsToAnnounce } from '~/domain/draw/refusals';
import { publicNumber } from '~/domain/public-number';
import { type RepresentativeCategory, representativeCategories } from '~/domain/vocabulary';
import { type PoolCandidate, poolCandidates } from '~/queries/pool-candidates.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, refuseIf, transact } from '../act.server';
import { changeableItem } from '../meetings/changeable.server';

const words = z.string('required').trim().min(1, 'required').max(200, 'tooLong');
const count = z.coerce.number('malformed').int('malformed').min(0, 'malformed').max(50, 'malformed').default(0);

export const newDraw = z.object({
  itemId: z.string(),
  strata: z.array(z.object({ category: z.enum(representativeCategories), places: count, reserves: count })),
  /** The public number that will be read, such as a named lottery's next drawing. */
  seedSource: words,
  seedDay: z.iso.date('notADate'),
  seedIfMissing: words,
});

/**
 * Announces a draw: from now on list, rule and source of the seed stand in public and are never changed. The hash of what was
 * published goes into the record of events. Who declared an interest in the item is left out and listed as such.
 */
export async function announceDraw(
  act: Act,
  { itemId, strata: asked, seedSource, seedDay, seedIfMissing }: z.output<typeof newDraw>,
): Promise<Outcome<{ drawId: string; number: string }>> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const item = await changeableItem(tx, itemId);
    const strata = asked.filter(({ places }) => places > 0);
    const drawnFrom = new Set(strata.map(({ category }) => category));
    const pool = await poolCandidates(tx, { meetingId: item.meetingId, itemId });
    const own = pool.filter(({ category }) => drawnFrom.has(category));
    const entries = own.filter(({ hindrance }) => hindrance === null).map(underPseudonym);
    const excluded = own.filter(({ hindrance }) => hindrance === 'declared_interest').map(underPseudonym);
    const number = publicNumber(randomBytes(7));
    const announcement: DrawAnnouncement = {
      format: drawFormat,
      number,
      ...(await subjectOf(tx, itemId)),
      seed: { source: seedSource, day: seedDay, ifMissing: seedIfMissing },
      strata,
      candidates: entries.map(({ id, category }) => ({ id, category })).sort(byId),
      excluded: excluded.map(({ id, category }) => ({ id, category, ground: 'declaredInterest' as const })).sort(byId),
    };
    const text = canonicalJson(announcement);
    const hash = sha256(text);
    refuseIf([...refusalsToAnnounce(announcement, act.now), ...(await pendingFor(tx, itemId))]);
    const [draw] = await tx
      .insert(draws)
      .values({
        number,
        meetingId: item.meetingId,
        itemId,
        announcement: text,
        announcementHash: hash,
        announcedBy: accountId(act),
        announcedAt: act.now,
      })
      .returning({ id: draws.id });
    const drawId = draw!.id;
    await tx.insert(drawEntries).values(
      [...entries, ...excluded].map(({ id, representativeId, category }) => {
        return { drawId, pseudonym: id, representativeId, category };
      }),
    );
    const data = { number, hash, candidates: entries.length, excluded: excluded.length };
    await record(tx, act, { type: 'draw.announced', subject: item.meetingId, data });
    return { drawId, number };
  });
}

type Entry = { id: string; representativeId: string; category: RepresentativeCategory };

const underPseudonym = ({ id, category }: PoolCandidate): Entry => ({
  id: publicNumber(randomBytes(5)),
  representativeId: id,
  category,
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function subjectOf(tx: Tx, itemId: string): Promise<Pick<DrawAnnouncement, 'meeting' | 'item'>> {
  const [row] = await tx
    .select({ item: agendaItems, meeting: meetings })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(eq(agendaItems.id, itemId));
  const { number, title, heldAt } = row!.meeting;
  const { position, title: itemTitle } = row!.item;
  return { meeting: { number, title, heldAt: heldAt.toISOString() }, item: { position, title: itemTitle } };
}

async function pendingFor(tx: Tx, itemId: string) {
  const open = await tx
    .select({ id: draws.id })
    .from(draws)
    .leftJoin(drawResults, eq(drawResults.drawId, draws.id))
    .where(and(eq(draws.itemId, itemId), isNull(drawResults.drawId)));
  return open.length > 0 ? [{ code: 'draw_pending' }] : [];
}
