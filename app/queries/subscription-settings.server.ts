import type { Read } from 'db/database';
import { settings } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { z } from 'zod';

const schema = z.object({ keepUnconfirmedHours: z.int().min(1).max(720).default(48) });

/** The county's setting `subscriptions`: for how many hours a letter box that nobody confirmed is kept. */
export async function subscriptionSettings(read: Read): Promise<z.output<typeof schema>> {
  const [row] = await read.select({ value: settings.value }).from(settings).where(eq(settings.key, 'subscriptions'));
  return schema.parse(row?.value ?? {});
}
