import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Logger } from 'pino';
import { postponeJob } from '~/commands/jobs/settle.server';
import { type ClaimedMail, claimMail } from '~/commands/mail/claim.server';
import { markSent } from '~/commands/mail/mark-sent.server';
import type { Running } from '~/http/load-context.server';
import type { Configuration } from './configuration';

type Post = Pick<Running, 'db' | 'clock' | 'address'>;
type Settings = Pick<Configuration, 'MINYI_SMTP_URL' | 'MINYI_MAIL_FROM'>;
type SmtpError = Error & { code?: string; responseCode?: number };

// Together they stay far below the lease of a claimed mail.
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };
const pauseMilliseconds = 60_000;

/**
 * Sends what is due in the outbox, oldest first, at each call; gives how many went out. Without an SMTP address the mails wait.
 * A mail is claimed before it is sent and noted after the server took it, so none is lost; should the process die between
 * the two, it goes out again under the same Message-ID.
 */
export function mailer({ db, clock, address }: Post, settings: Settings, log: Logger, stopped: AbortSignal) {
  let pausedUntil = 0;

  /** Whether the next mail may be tried: `false` when the server itself did not want any. */
  async function postpone(mail: ClaimedMail, error: SmtpError): Promise<boolean> {
    const fault = faultOf(error);
    const { givenUp } = await postponeJob(db, mail.job, fault, clock());
    log.warn({ mail: mail.id, fault, givenUp }, 'a mail could not be handed over');
    if (!isOfServer(error)) return true;
    pausedUntil = clock().getTime() + pauseMilliseconds;
    return false;
  }

  return async (): Promise<number> => {
    if (!settings.MINYI_SMTP_URL || clock().getTime() < pausedUntil) return 0;
    const transport = createTransport({ url: settings.MINYI_SMTP_URL, ...patience });
    let sent = 0;
    try {
      for (let goOn = true; goOn && !stopped.aborted; ) {
        const mail = await claimMail(db, clock());
        if (!mail) return sent;
        const error = await transport.sendMail(letterOf(mail, settings, address)).then(
          () => undefined,
          (refusal: SmtpError) => refusal,
        );
        if (error) {
          goOn = await postpone(mail, error);
        } else {
          await markSent(db, mail, clock());
          sent += 1;
        }
      }
      return sent;
    } finally {
      transport.close();
    }
  };
}

const letterOf = (mail: ClaimedMail, settings: Settings, address: string): SendMailOptions => ({
  from: settings.MINYI_MAIL_FROM,
  to: mail.recipient,
  subject: mail.subject,
  text: mail.body,
  date: mail.createdAt,
  messageId: `<${mail.id}@${new URL(address).hostname}>`,
  headers: { 'Auto-Submitted': 'auto-generated', ...oneClick(mail.unsubscribe) },
});

/** What lets a mail program end the letters with one press (RFC 8058). */
const oneClick = (address: string | null): Record<string, string> =>
  address ? { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};

/** Codes alone: the server's own words repeat the recipient's address. */
const faultOf = ({ code, responseCode }: SmtpError) => [code ?? 'unknown', responseCode].filter(Boolean).join(' ');

/** Nobody answered, nobody let us in, or it is closing: another mail would fare no better. */
const isOfServer = ({ code, responseCode }: SmtpError) =>
  responseCode === undefined || responseCode === 421 || code === 'EAUTH';
