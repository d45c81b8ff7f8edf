import { remindOfMeetings } from '~/commands/meetings/remind.server';
import type { MeetingReminder } from '~/domain/meeting/reminders';
import type { Running } from '~/http/load-context.server';
import { translator } from '~/i18n/t';
import { dueMeetingReminders } from '~/queries/meeting-reminders.server';
import { reminderAddresses } from '~/queries/reminder-addresses.server';
import { siteIdentity } from '~/queries/site-identity.server';
import { dateInWords } from '~/ui/date-text';

type Office = Pick<Running, 'db' | 'clock' | 'address'>;

/**
 * Reminds the secretaries of the next meeting and of overdue views, and the unit's heads of theirs; the office at the site's own
 * address where no secretary gave one.
 */
export function meetingReminder({ db, clock, address }: Office) {
  return async (): Promise<number> => {
    const now = clock();
    const { email: office } = await siteIdentity(db.read);
    const readersOf = await reminderAddresses(db.read, office ?? null);
    const letters = (await dueMeetingReminders(db.read, now)).flatMap((reminder) =>
      readersOf(reminder).map(({ account, email }) => ({
        // The office was the only reader once: what it was told is not told again.
        key: account === 'office' ? reminder.key : `${reminder.key} ${account}`,
        recipient: email,
        ...reminderLetter(reminder, address),
      })),
    );
    return remindOfMeetings(db, now, letters);
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
