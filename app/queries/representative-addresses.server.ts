import type { Read } from 'db/database';
import { representatives } from 'db/schema/meetings';
import { poolMembers } from 'db/schema/pool';
import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';

/** The e-mail addresses of some representatives, by id: that of the pool, else the contact on record when it is one. */
export async function representativeAddresses(read: Read, ids: string[]): Promise<Map<string, string>> {
  const rows = await read
    .select({ id: representatives.id, contact: representatives.contact, email: poolMembers.email })
    .from(representatives)
    .leftJoin(poolMembers, eq(poolMembers.representativeId, representatives.id))
    .where(inArray(representatives.id, ids));
  return new Map(
    rows.flatMap(({ id, contact, email }) => {
      const address = [email, contact].find((one) => z.email().safeParse(one).success);
      return address ? [[id, address] as const] : [];
    }),
  );
}
