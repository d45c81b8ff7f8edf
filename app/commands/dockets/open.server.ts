import { randomBytes } from 'node:crypto';
import { dockets, docketUnits } from 'db/schema/dockets';
import { z } from 'zod';
import { publicNumber } from '~/domain/public-number';
import { classFlags, topics } from '~/domain/vocabulary';
import { currentProfile } from '~/queries/rules-profile.server';
import { type Act, accountId, forbidden, type Outcome, record, refused, transact } from '../act.server';

const flags = z.array(z.enum(classFlags)).default([]);

export const newDocket = z.object({
  title: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  summary: z.string().trim().max(300, 'tooLong').default(''),
  affected: z.string().trim().max(300, 'tooLong').default(''),
  topic: z.enum(topics, 'chooseOne').default('other'),
  leadUnitId: z.string('chooseOne'),
  coDraftingUnitIds: z.array(z.string()).default([]),
  issuingOrganId: z.string('chooseOne'),
  flags,
});

/**
 * Opens a docket under the rules profile in force; it keeps that version to its end. The docket's public number is random.
 * Refuses who may not draft for the lead unit.
 */
export async function openDocket(
  act: Act,
  { flags, coDraftingUnitIds, ...input }: z.output<typeof newDocket>,
): Promise<Outcome<{ docketId: string; number: string }>> {
  const no = forbidden(act, 'docket.open', [input.leadUnitId]);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const profile = await currentProfile(tx, act.now);
    const number = publicNumber(randomBytes(7));
    const chosen = Object.fromEntries(classFlags.map((flag) => [flag, flags.includes(flag)])) as Record<
      (typeof classFlags)[number],
      boolean
    >;
    const [docket] = await tx
      .insert(dockets)
      .values({
        ...input,
        ...chosen,
        number,
        profileVersion: profile.version,
        createdBy: accountId(act),
        createdAt: act.now,
      })
      .returning({ id: dockets.id });
    const docketId = docket!.id;
    for (const unitId of new Set(coDraftingUnitIds)) await tx.insert(docketUnits).values({ docketId, unitId });
    await record(tx, act, { type: 'docket.opened', docketId, subject: docketId, data: { title: input.title, flags } });
    return { docketId, number };
  });
}
