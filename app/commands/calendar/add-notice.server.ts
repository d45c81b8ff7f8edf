import { settings } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import {
  type HolidayNotice,
  holidayNoticeProblems,
  holidayNoticeSchema,
  withNotice,
} from '~/domain/calendar/holiday-notice';
import { countyCalendar } from '~/queries/county-calendar.server';
import { type Act, accountId, forbidden, type Outcome, record, refuseIf, transact } from '../act.server';

// Days as they are copied from a notice: one a line, or with commas between.
const days = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,，、;；]+/).filter(Boolean))
  .pipe(z.array(z.iso.date('notADate')));

/** The form on which a notice is entered. */
export const newHolidayNotice = z.object({
  year: z.coerce.number().pipe(holidayNoticeSchema.shape.year),
  wholeYear: z.preprocess((chosen) => chosen === 'yes', z.boolean()),
  holidays: days,
  makeUpWorkdays: days,
  source: holidayNoticeSchema.shape.source,
});

/**
 * Adds what a holiday notice says to the county's calendar: from now on every deadline is counted with it, those that were
 * provisional too. Refused with everything that cannot be right about it.
 */
export function addHolidayNotice(act: Act, notice: HolidayNotice): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'calendar.write', []));
    const calendar = await countyCalendar(tx);
    const empty = notice.holidays.length + notice.makeUpWorkdays.length === 0;
    refuseIf([
      ...holidayNoticeProblems(notice, calendar),
      ...(empty ? [{ code: 'holiday.nothing_announced', field: 'holidays' }] : []),
    ]);
    const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, 'holidayNotices'));
    const value = [...z.array(holidayNoticeSchema).parse(row?.value ?? []), notice];
    const kept = { value, changedBy: accountId(act), changedAt: act.now };
    await tx
      .insert(settings)
      .values({ key: 'holidayNotices', ...kept })
      .onConflictDoUpdate({ target: settings.key, set: kept });
    const { knownThrough } = withNotice(calendar, notice);
    const data = { ...notice, knownThrough };
    await record(tx, act, { type: 'calendar.notice_added', subject: `${notice.year}`, data });
  });
}
