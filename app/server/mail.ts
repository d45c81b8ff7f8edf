import { createTransport } from 'nodemailer';
import { markSent } from '~/commands/mail/mark-sent.server';
import type { Running } from '~/http/load-context.server';
import { dueMails } from '~/queries/due-mails.server';
import type { Configuration } from './configuration';

/** Sends what waits in the outbox, oldest first. Without an SMTP address the mails wait. Returns how many went out. */
export async function sendDueMail(running: Running, settings: Configuration): Promise<number> {
  if (!settings.MINYI_SMTP_URL) return 0;
  const due = await dueMails(running.db.read);
  if (due.length === 0) return 0;
  const transport = createTransport(settings.MINYI_SMTP_URL);
  try {
    for (const mail of due) {
      await transport.sendMail({
        from: settings.MINYI_MAIL_FROM,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
      });
      await markSent(running.db, mail.id, running.clock());
    }
  } finally {
    transport.close();
  }
  return due.length;
}
