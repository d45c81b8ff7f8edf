import { remindOfMeetings } from '~/commands/meetings/remind.server';
import type { MeetingReminder } from '~/domain/meeting/reminders';
import type { Running } from '~/http/load-context.server';
import { translator } from '~/i18n/t';
import { dueMeetingReminders } from '~/queries/meeting-reminders.server';
import { siteIdentity } from '~/queries/site-identity.server';
import { dateInWords } from '~/ui/date-text';

type Office = Pick<Running, 'db' | 'clock' | 'address'>;

/** Reminds the office of the next meeting and of overdue views, by the site's own e-mail address; without one nobody is reminded. */
export function meetingReminder({ db, clock, address }: Office) {
  return async (): Promise<number> => {
    const { email: recipient } = await siteIdentity(db.read);
    if (!recipient) return 0;
    const now = clock();
    const write = (reminder: MeetingReminder) => ({ recipient, ...reminderLetter(reminder, address) });
    return remindOfMeetings(db, now, await dueMeetingReminders(db.read, now), write);
  };
}

const t = translator('zh-CN');

function reminderLetter(reminder: MeetingReminder, address: string): { subject: string; body: string } {
  const day = dateInWords(reminder.day, t.lang);
  const what = reminder.kind === 'due' ? t('letter.reminder.dueSubject', { day }) : t('letter.reminder.overdueSubject');
  const { kind, key: _, ...facts } = reminder;
  const body = [
    t(`letter.reminder.${kind}`, { ...facts, day }),
    t('letter.reminder.closing', { address: `${address}/desk/meetings` }),
  ];
  return { subject: t('letter.reminder.subject', { what }), body: body.join('\n\n') };
}
