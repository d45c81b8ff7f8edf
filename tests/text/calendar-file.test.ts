import { describe, expect, it } from 'vitest';
import { calendarFile } from '~/text/calendar-file';

const event = {
  uid: 'consultations/K7QF/deadline@minyi.example',
  start: new Date('2026-04-05T15:00:00Z'),
  end: new Date('2026-04-05T16:00:00Z'),
  changed: new Date('2026-03-02T02:00:00Z'),
  title: '最后一天提意见：汀禾县农村公路建设养护运营管理和资金使用监督实施办法（试行）',
  words: '2026年4月5日 24:00（北京时间）截止。',
  address: 'https://minyi.example/consultations/K7QF',
  remind: 1,
};
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  it('says when, in UTC, and rings the day before', () => {
    const lines = unfolded(calendarFile('民议', [event]));
    expect(lines).toContain('DTSTART:20260405T150000Z');
    expect(lines).toContain('DTEND:20260405T160000Z');
    expect(lines).toContain('TRIGGER:-P1D');
    expect(lines).toContain(`SUMMARY:${event.title}`);
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('no line has more than 75 octets, and no character is cut', () => {
    const rare = calendarFile('民议', [{ ...event, title: `a${'𬭎'.repeat(100)}` }]);
    for (const file of [calendarFile('民议', [event]), rare]) {
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(file).toString()).toBe(file);
    }
    expect(unfolded(rare)).toContain(`SUMMARY:a${'𬭎'.repeat(100)}`);
  });

  it('commas, semicolons, backslashes and new lines are written as the format wants them', () => {
    const lines = unfolded(calendarFile('民议', [{ ...event, words: '一,二;三\\四\r\n五\u0007' }]));
    expect(lines).toContain('DESCRIPTION:一\\,二\\;三\\\\四\\n五');
  });

  it('what is called off stays in the calendar as called off, and does not ring', () => {
    const lines = unfolded(calendarFile('民议', [{ ...event, cancelled: true }]));
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).toContain('SEQUENCE:1');
    expect(lines).not.toContain('BEGIN:VALARM');
  });
});
