import { expect, test } from 'vitest';
import { endOfDay, startOfDay } from '~/domain/calendar/day';
import { compensateOutages, type Outage } from '~/domain/period/outage';
import { defaultProfile } from '~/domain/profile/default-profile';
import { beijing } from './situations';

const consultation = { opensAt: startOfDay('2026-11-02'), closesAt: endOfDay('2026-12-02') };
const outage = (from: string, until: string): Outage => ({ from: beijing(from), until: beijing(until) });
const compensated = (...outages: Outage[]) => compensateOutages(consultation, outages, defaultProfile);

test('without an outage the closing stays', () => {
  expect(compensated()).toEqual({ lostDays: [], closesAt: endOfDay('2026-12-02') });
});

test('four hours away cost a day, a second less costs nothing', () => {
  expect(compensated(outage('2026-11-10T08:00:00', '2026-11-10T12:00:00'))).toEqual({
    lostDays: ['2026-11-10'],
    closesAt: endOfDay('2026-12-03'),
  });
  expect(compensated(outage('2026-11-10T08:00:00', '2026-11-10T11:59:59')).lostDays).toEqual([]);
});

test('short outages of one day add up, of two days they do not', () => {
  const morning = outage('2026-11-10T08:00:00', '2026-11-10T10:00:00');
  expect(compensated(morning, outage('2026-11-10T20:00:00', '2026-11-10T22:00:00')).lostDays).toEqual(['2026-11-10']);
  expect(compensated(outage('2026-11-10T22:00:00', '2026-11-11T02:00:00')).lostDays).toEqual([]);
});

test('two reports of the same outage count once', () => {
  const reported = outage('2026-11-10T08:00:00', '2026-11-10T11:00:00');
  expect(compensated(reported, reported, outage('2026-11-10T09:00:00', '2026-11-10T11:30:00')).lostDays).toEqual([]);
});

test('an outage over three days costs three', () => {
  expect(compensated(outage('2026-11-10T12:00:00', '2026-11-12T12:00:00'))).toEqual({
    lostDays: ['2026-11-10', '2026-11-11', '2026-11-12'],
    closesAt: endOfDay('2026-12-05'),
  });
});

test('an outage before opening or after closing costs nothing', () => {
  expect(compensated(outage('2026-10-30T00:00:00', '2026-11-02T00:00:00')).lostDays).toEqual([]);
  expect(compensated(outage('2026-12-03T00:00:00', '2026-12-04T00:00:00')).lostDays).toEqual([]);
});

test('an outage on a day that was itself added costs another day', () => {
  const both = [
    outage('2026-11-10T08:00:00', '2026-11-10T18:00:00'),
    outage('2026-12-03T08:00:00', '2026-12-03T18:00:00'),
  ];
  expect(compensated(...both)).toEqual({ lostDays: ['2026-11-10', '2026-12-03'], closesAt: endOfDay('2026-12-04') });
});
