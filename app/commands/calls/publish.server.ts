import { randomBytes } from 'node:crypto';
import { calls } from 'db/schema/pool';
import { z } from 'zod';
import { dayOf, endOfDay, startOfDay } from '~/domain/calendar/day';
import { publicNumber } from '~/domain/public-number';
import type { Reason } from '~/domain/reason';
import { representativeCategories } from '~/domain/vocabulary';
import { type Act, accountId, forbidden, type Outcome, record, refused, refuseIf, transact } from '../act.server';

const words = (max: number) => z.string('required').trim().min(1, 'required').max(max, 'tooLong');
const day = z.iso.date('notADate');

export const newCall = z.object({
  title: words(120),
  /** What representatives are for, in one or two sentences. */
  lead: words(600),
  /** Who may apply, one condition a line. */
  conditions: words(2000),
  categories: z.array(z.enum(representativeCategories)).min(1, 'chooseOne'),
  places: z.coerce.number('malformed').int('malformed').min(1, 'malformed').max(500, 'malformed'),
  opensOn: day,
  closesOn: day,
  termFrom: day,
  termUntil: day,
  /** Where questions are answered: an office's telephone or address. */
  contact: words(200),
});
export type CallInput = z.input<typeof newCall>;

/** Publishes an open call for representatives. It takes applications from 0:00 of its first day until 24:00 of its last. */
export async function publishCall(act: Act, input: CallInput): Promise<Outcome<{ callId: string; number: string }>> {
  const no = forbidden(act, 'pool.manage', []);
  if (no.length > 0) return refused(...no);
  const { opensOn, closesOn, ...call } = newCall.parse(input);
  return transact(act, async (tx) => {
    refuseIf(untimely({ opensOn, closesOn, ...call }, dayOf(act.now)));
    const number = publicNumber(randomBytes(7));
    const span = { opensAt: startOfDay(opensOn), closesAt: endOfDay(closesOn) };
    const [row] = await tx
      .insert(calls)
      .values({ ...call, ...span, number, publishedBy: accountId(act), publishedAt: act.now })
      .returning({ id: calls.id });
    const { places, categories } = call;
    await record(tx, act, { type: 'call.published', subject: row!.id, data: { number, places, categories } });
    return { callId: row!.id, number };
  });
}

function untimely(call: z.output<typeof newCall>, today: string): Reason[] {
  const { opensOn, closesOn, termFrom, termUntil } = call;
  const reasons: Reason[] = [];
  if (opensOn < today) reasons.push({ code: 'opens_in_the_past', facts: { opens: opensOn, today }, field: 'opensOn' });
  if (closesOn < opensOn) reasons.push({ code: 'closes_before_opening', field: 'closesOn' });
  if (termUntil <= termFrom) reasons.push({ code: 'term_ends_before_it_begins', field: 'termUntil' });
  return reasons;
}
