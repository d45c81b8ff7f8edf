import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { agendaItems } from 'db/schema/meetings';
import { eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsForItem } from '~/domain/meeting/agenda';
import { itemKinds } from '~/domain/vocabulary';
import { itemFacts } from '~/queries/item-facts.server';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { changeableMeeting } from './changeable.server';

export const newItem = z.object({
  /** May be left empty when a docket is chosen: the docket's title then stands. */
  title: z.string().trim().max(200, 'tooLong').default(''),
  kind: z.enum(itemKinds, 'chooseOne'),
  docketId: z.string().optional(),
  result: z.string().trim().max(2000, 'tooLong').default(''),
});
export type ItemInput = z.input<typeof newItem>;

/**
 * Puts an item on the agenda, at its end. Refuses an item for decision whose docket has no lawful review; `publishMeeting`
 * looks again.
 */
export async function addItem(
  act: Act,
  { meetingId, ...input }: { meetingId: string } & ItemInput,
): Promise<Outcome<{ itemId: string }>> {
  const no = forbidden(act, 'meeting.record', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, meetingId);
    const { result, ...given } = newItem.parse(input);
    const item = await admissibleItem(tx, given);
    const [last] = await tx
      .select({ position: max(agendaItems.position) })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, meetingId));
    const position = (last?.position ?? 0) + 1;
    const [row] = await tx
      .insert(agendaItems)
      .values({ ...item, result, meetingId, position })
      .returning({ id: agendaItems.id });
    const { docketId, kind } = item;
    const data = { position, kind, docketId };
    await record(tx, act, { type: 'meeting.item_added', subject: meetingId, data });
    return { itemId: row!.id };
  });
}

/** The item as it may be written: titled, its docket known, refused for every reason of the rules. */
export async function admissibleItem(read: Read, item: Omit<z.output<typeof newItem>, 'result'>) {
  const { docketId = null, title: typed, kind } = item;
  const [docket] = docketId
    ? await read.select({ title: dockets.title }).from(dockets).where(eq(dockets.id, docketId))
    : [];
  if (docketId && !docket) throw new Refusal([{ code: 'not_found', field: 'docketId' }]);
  const title = typed || docket?.title || '';
  refuseIf([
    ...(title ? [] : [{ code: 'item_without_title', field: 'title' }]),
    ...refusalsForItem(await itemFacts(read, { title, kind, docketId })),
  ]);
  return { title, kind, docketId };
}
