import { selections } from 'db/schema/selection';
import { z } from 'zod';
import { poolCandidates } from '~/queries/pool-candidates.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refused, transact } from '../act.server';
import { changeableItem } from '../meetings/changeable.server';

export const chosenPeople = z.object({
  itemId: z.string(),
  chosen: z.array(z.string(), 'chooseOne').min(1, 'chooseOne'),
  way: z.enum(['field', 'rotation', 'named'], 'chooseOne'),
});

/**
 * Chooses members of the pool for an item: by field and interest, by whose turn it is, or as a body named them. Refuses with
 * everybody who cannot be chosen, and why.
 */
export async function selectPeople(act: Act, input: z.output<typeof chosenPeople>): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  const { itemId, way } = input;
  const wanted = [...new Set(input.chosen)];
  return transact(act, async (tx) => {
    const { meetingId } = await changeableItem(tx, itemId);
    const pool = await poolCandidates(tx, { meetingId, itemId });
    const people = wanted.map((id) => pool.find((one) => one.id === id));
    if (people.includes(undefined)) throw new Refusal([{ code: 'not_in_pool' }]);
    const hindered = people.flatMap((one) => (one?.hindrance ? [{ name: one.name, why: one.hindrance }] : []));
    if (hindered.length > 0)
      throw new Refusal(hindered.map(({ name, why }) => ({ code: `hindered_${why}`, facts: { person: name } })));
    const common = { meetingId, itemId, way, selectedBy: accountId(act), selectedAt: act.now };
    await tx.insert(selections).values(wanted.map((representativeId) => ({ ...common, representativeId })));
    await record(tx, act, { type: 'selection.made', subject: meetingId, data: { itemId, way, chosen: wanted } });
  });
}
