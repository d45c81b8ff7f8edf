import { representatives } from 'db/schema/meetings';
import { poolMembers } from 'db/schema/pool';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { applicant } from '../applications/applicant';

const day = z.iso.date('notADate');

/** What may be mended of a member; a later end of the term is its renewal. */
export const memberFacts = applicant
  .pick({ phone: true, email: true, unit: true, post: true, area: true, sector: true, fields: true, ageBand: true })
  .extend({ sex: applicant.shape.sex, termFrom: day, termUntil: day });

/** Mends what is known of a member of the pool, or renews the term. */
export async function changeMember(
  act: Act,
  { representativeId, ...input }: z.output<typeof memberFacts> & { representativeId: string },
): Promise<Outcome> {
  const no = forbidden(act, 'pool.manage', []);
  if (no.length > 0) return refused(...no);
  const { unit, post, phone = null, email = null, sex = null, ...facts } = input;
  return transact(act, async (tx) => {
    refuseIf([
      ...(facts.termUntil <= facts.termFrom ? [{ code: 'term_ends_before_it_begins', field: 'termUntil' }] : []),
      ...(phone || email ? [] : [{ code: 'contact_missing', field: 'phone' }]),
    ]);
    const changed = await tx
      .update(poolMembers)
      .set({ ...facts, phone, email, sex })
      .where(and(eq(poolMembers.representativeId, representativeId), isNull(poolMembers.withdrawnAt)))
      .returning({ id: poolMembers.representativeId });
    if (changed.length === 0) throw new Refusal([{ code: 'not_in_pool' }]);
    await tx
      .update(representatives)
      .set({ unit, post, contact: phone ?? email })
      .where(eq(representatives.id, representativeId));
    const { termFrom, termUntil } = facts;
    await record(tx, act, { type: 'pool.changed', subject: representativeId, data: { termFrom, termUntil } });
  });
}
