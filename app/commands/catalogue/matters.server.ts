import { catalogueEntries } from 'db/schema/catalogue';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { participationMethods } from '~/domain/vocabulary';
import { type Act, forbidden, type Outcome, refused, transact } from '../act.server';

export const catalogueYear = z.coerce
  .number('malformed')
  .int('malformed')
  .min(2000, 'malformed')
  .max(2100, 'malformed');

export const newMatter = z.object({
  matter: z.string().trim().min(1, 'required').max(200, 'tooLong'),
  unitId: z.string('chooseOne').min(1, 'chooseOne'),
  methods: z.array(z.enum(participationMethods), 'chooseOne').min(1, 'chooseOne'),
  planned: z.string().trim().max(100, 'tooLong').default(''),
});

/** Adds a matter to the working list of a year; nothing of it is public before the catalogue is published. */
export async function addMatter(act: Act, matter: z.output<typeof newMatter> & { year: number }): Promise<Outcome> {
  const no = forbidden(act, 'catalogue.write', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await tx.insert(catalogueEntries).values({ ...matter, createdAt: act.now });
  });
}

/** Takes a matter off the working list; what has been published keeps it. */
export async function removeMatter(act: Act, { id }: { id: string }): Promise<Outcome> {
  const no = forbidden(act, 'catalogue.write', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await tx.delete(catalogueEntries).where(eq(catalogueEntries.id, id));
  });
}
