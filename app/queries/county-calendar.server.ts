import type { Read } from 'db/database';
import { settings } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { HolidayCalendar } from '~/domain/calendar/holiday-calendar';
import { builtInCalendar } from '~/domain/calendar/holiday-data';
import { holidayNoticeSchema, withNotice } from '~/domain/calendar/holiday-notice';

/** The holiday calendar: the years that came with this release, and the notices that the county added since. */
export async function countyCalendar(read: Read): Promise<HolidayCalendar> {
  const [row] = await read.select({ value: settings.value }).from(settings).where(eq(settings.key, 'holidayNotices'));
  return z
    .array(holidayNoticeSchema)
    .parse(row?.value ?? [])
    .reduce(withNotice, builtInCalendar);
}
