import type { Read } from 'db/database';
import { accounts } from 'db/schema/people';
import { eq } from 'drizzle-orm';

/** Where the reminders of one account go; null while it gave no address. */
export async function ownAddress(read: Read, accountId: string): Promise<string | null> {
  const [account] = await read.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, accountId));
  return account?.email ?? null;
}
