import type { Read } from 'db/database';
import { settings } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { z } from 'zod';

const optional = z.string().optional();

/** What the site says about whom it belongs to (see `SiteIdentity`); kept under the setting `site`. */
export const siteSchema = z.object({
  countyName: z.string().min(1),
  siteName: z.string().min(1).default('民议'),
  organiser: optional,
  operator: optional,
  icp: optional,
  policeRecord: optional,
  siteCode: optional,
  phone: optional,
  email: optional,
  findErrorsUrl: optional,
  partyBadgeUrl: optional,
});

/** The site's identity; before it is set up, only the product's name. */
export async function siteIdentity(read: Read): Promise<z.infer<typeof siteSchema>> {
  const [row] = await read.select({ value: settings.value }).from(settings).where(eq(settings.key, 'site'));
  return row ? siteSchema.parse(row.value) : { countyName: '', siteName: '民议' };
}
