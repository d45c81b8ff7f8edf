import { describe, expect, it } from 'vitest';
import { moveClosing } from '~/commands/consultations/move-closing.server';
import { recordOutage } from '~/commands/outages/record.server';
import { roles } from '~/domain/vocabulary';
import { consultationNotice } from '~/queries/consultation-notice.server';
import { gateFaults } from '~/queries/gate-faults.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { days, publishedFeedback, publishedRound } from '../../situations/submissions';

const what = '机房停电，网站无法访问。';
const moment = (at: string) => ({ date: at.slice(0, 10), time: at.slice(11) });
const outage = (here: County, from: string, until: string, at: string) =>
  recordOutage(here.as('opennessOffice', at), { startedAt: moment(from), endedAt: moment(until), what });
const lastDay = async (here: County, number: string) =>
  (await consultationNotice(here.db.read, number, here.as('auditor', '2026-05-01 09:00').now))!.days.last;

/** A consultation from 3 March to 2 April. */
const opened = async (here: County) => publishedRound(here, await openedDocket(here));

describe('an interruption of the service', () => {
  it('of the profile’s hours in one day lengthens an open consultation by a day, and its notice says so', async () => {
    const here = await county();
    const { number } = await opened(here);
    const told = given(await outage(here, '2026-03-20 08:00', '2026-03-20 12:00', '2026-03-20 13:00'));
    expect(told).toEqual({ lengthened: 1 });
    expect(await lastDay(here, number)).toBe('2026-04-03');
    const notice = await consultationNotice(here.db.read, number, here.as('auditor', '2026-03-21 09:00').now);
    expect(notice!.changes).toMatchObject([
      { kind: 'compensated', reason: what, closing: { from: '2026-04-02', to: '2026-04-03' } },
    ]);
    expect(await gateFaults(here.db.read)).toEqual([]);
  });

  it('one minute shorter lengthens nothing', async () => {
    const here = await county();
    await opened(here);
    expect(given(await outage(here, '2026-03-20 08:00', '2026-03-20 11:59', '2026-03-20 13:00')).lengthened).toBe(0);
  });

  it('reported twice gives one day, and another one on another day a second', async () => {
    const here = await county();
    const { number } = await opened(here);
    given(await outage(here, '2026-03-20 08:00', '2026-03-20 12:00', '2026-03-20 13:00'));
    given(await outage(here, '2026-03-20 07:00', '2026-03-20 12:00', '2026-03-20 14:00'));
    expect(await lastDay(here, number)).toBe('2026-04-03');
    given(await outage(here, '2026-03-22 00:00', '2026-03-22 23:00', '2026-03-22 23:30'));
    expect(await lastDay(here, number)).toBe('2026-04-04');
  });

  it('on the last day, recorded when the consultation has closed, opens it again from the next day on', async () => {
    const here = await county();
    const { number } = await opened(here);
    given(await outage(here, '2026-04-02 18:00', '2026-04-03 00:00', '2026-04-05 09:00'));
    expect(await lastDay(here, number)).toBe('2026-04-06');
  });

  it('recorded under a clock that was set back lengthens nothing that is answered on record, nor does an extension', async () => {
    const here = await county();
    const round = await opened(here);
    await publishedFeedback(here, round);
    const { number, consultationId } = round;
    const told = given(await outage(here, '2026-03-20 08:00', '2026-03-20 12:00', '2026-03-20 13:00'));
    expect(told.lengthened).toBe(0);
    const move = { consultationId, closesOn: '2026-04-10', reason: '多留几天' };
    expect(refusalCodes(await moveClosing(here.as('unitHead', '2026-03-20 14:00'), move))).toContain(
      'closing.feedback_is_out',
    );
    expect(await lastDay(here, number)).toBe('2026-04-02');
  });

  it('before an extension is not counted once more after it', async () => {
    const here = await county();
    const { number, consultationId } = await opened(here);
    given(await outage(here, '2026-03-20 08:00', '2026-03-20 12:00', '2026-03-20 13:00'));
    const extension = { consultationId, closesOn: '2026-04-10', reason: '假期' };
    given(await moveClosing(here.as('unitHead', '2026-03-25 09:00'), extension));
    given(await outage(here, '2026-03-26 08:00', '2026-03-26 12:00', '2026-03-26 13:00'));
    expect(await lastDay(here, number)).toBe('2026-04-11');
  });

  it('does not touch a consultation that is answered', async () => {
    const here = await county();
    const round = await opened(here);
    await publishedFeedback(here, round);
    expect(given(await outage(here, '2026-03-20 08:00', '2026-03-20 12:00', days.submitted)).lengthened).toBe(0);
  });

  it('ends after it begins and before now, and is recorded by the openness office or the administrator', async () => {
    const here = await county();
    expect(refusalCodes(await outage(here, '2026-03-20 12:00', '2026-03-20 12:00', '2026-03-20 13:00'))).toEqual([
      'outage_ends_before_it_begins',
    ]);
    expect(refusalCodes(await outage(here, '2026-03-20 12:00', '2026-03-20 13:01', '2026-03-20 13:00'))).toEqual([
      'outage_in_the_future',
    ]);
    const times = { startedAt: moment('2026-03-01 08:00'), endedAt: moment('2026-03-01 12:00'), what };
    for (const role of roles) {
      const may = ['opennessOffice', 'administrator'].includes(role);
      expect([role, (await recordOutage(here.as(role), times)).ok]).toEqual([role, may]);
    }
  });
});
