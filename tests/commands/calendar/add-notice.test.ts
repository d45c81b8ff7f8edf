import { describe, expect, it } from 'vitest';
import { addHolidayNotice } from '~/commands/calendar/add-notice.server';
import { statusOfDay } from '~/domain/calendar/holiday-calendar';
import { addWorkingDays } from '~/domain/calendar/working-days';
import { roles } from '~/domain/vocabulary';
import { calendarPage } from '~/queries/calendar-page.server';
import { countyCalendar } from '~/queries/county-calendar.server';
import { county, given, refusalCodes } from '../../situations/county';

/** Made up: the notice for 2027 is not out. */
const notice = {
  year: 2027,
  wholeYear: true,
  holidays: ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-05-01', '2027-10-01', '2027-10-04'],
  makeUpWorkdays: ['2027-02-13'],
  source: '国务院办公厅关于2027年部分节假日安排的通知（示例）',
};

describe('a holiday notice that the county adds', () => {
  it('makes the days of its year certain, and a provisional deadline is counted anew', async () => {
    const here = await county();
    const due = async () => addWorkingDays('2027-02-04', 3, await countyCalendar(here.db.read));
    expect(await due()).toEqual({ day: '2027-02-09', provisional: true });
    given(await addHolidayNotice(here.as('administrator'), notice));
    expect(await due()).toEqual({ day: '2027-02-12', provisional: false });
    expect(statusOfDay('2027-02-13', await countyCalendar(here.db.read))).toEqual({
      kind: 'makeUp',
      certainty: 'known',
    });
    const page = await calendarPage(here.db.read);
    expect(page.knownThrough).toBe('2027-12-28');
    expect(page.years[0]).toMatchObject({ year: 2027, sources: [notice.source] });
  });

  it('is refused with everything that cannot be right about it', async () => {
    const here = await county();
    const add = (changes: Partial<typeof notice>) =>
      addHolidayNotice(here.as('governmentOffice'), { ...notice, ...changes });
    expect(refusalCodes(await add({ holidays: ['2027-01-01', '2027-05-01'] }))).toEqual([
      'holiday.fixed_holiday_missing',
    ]);
    expect(refusalCodes(await add({ makeUpWorkdays: ['2027-02-10', '2028-03-04'] })).sort()).toEqual([
      'holiday.already_a_working_day',
      'holiday.day_of_another_year',
    ]);
    expect(refusalCodes(await add({ makeUpWorkdays: ['2027-05-01'] }))).toContain('holiday.day_in_both_lists');
    expect(refusalCodes(await add({ wholeYear: false, holidays: [], makeUpWorkdays: [] }))).toEqual([
      'holiday.nothing_announced',
    ]);
  });

  it('is added by the administrator or the government office alone', async () => {
    const here = await county();
    for (const role of roles) {
      const single = { ...notice, wholeYear: false, holidays: ['2027-03-15'], makeUpWorkdays: [] };
      const may = ['administrator', 'governmentOffice'].includes(role);
      expect([role, (await addHolidayNotice(here.as(role), single)).ok]).toEqual([role, may]);
    }
  });
});
