import type { Read } from 'db/database';
import { accounts } from 'db/schema/people';
import { inArray } from 'drizzle-orm';

/** The display names of some accounts, by id. Nulls among the ids are left out. */
export async function accountNames(read: Read, ids: (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id != null))];
  if (wanted.length === 0) return new Map();
  const rows = await read
    .select({ id: accounts.id, name: accounts.displayName })
    .from(accounts)
    .where(inArray(accounts.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
