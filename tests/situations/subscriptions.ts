import { pino } from 'pino';
import { askToSubscribe, type NewSubscription } from '~/commands/subscriptions/ask.server';
import { confirmSubscription } from '~/commands/subscriptions/confirm.server';
import { tellSubscribers } from '~/commands/subscriptions/tell.server';
import { confirmationLetters, newsLetters } from '~/http/subscriber-letters';
import { mailer } from '~/server/mail';
import { citizen } from './comments';
import { type County, given } from './county';
import { mailServer } from './mail-server';

const address = 'https://minyi.tinghe.example';
const site = { countyName: '汀禾县', siteName: '民议' };

/** A letter as the letter box shows it; `links` are the addresses in it. */
type Seen = { to: string; message: string; text: string; links: string[] };

/** A county with a mail server: what is asked, what is told, and what lies in the letter boxes. */
export async function postOffice(county: County) {
  const server = await mailServer();
  const { db } = county;
  const settings = { MINYI_SMTP_URL: server.url, MINYI_MAIL_FROM: '民议 <minyi@tinghe.example>' };
  /** Hands over what is in the outbox at that moment. */
  const deliver = (at: string) => {
    const clock = () => citizen(county, at).now;
    return mailer({ db, clock, address }, settings, pino({ level: 'silent' }), new AbortController().signal)();
  };
  const ask = async (asked: NewSubscription, at: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
    given(
      await askToSubscribe(citizen(county, at), { ...asked, language }, confirmationLetters(address, site, language)),
    );
  /** Takes every letter out of the boxes. */
  const letters = (): Seen[] => server.received.splice(0).map(seen);
  return {
    ask,
    deliver,
    letters,
    /** Asks, reads the letter and confirms. Gives the token of the links. */
    async subscribe(asked: NewSubscription, at: string, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<string> {
      await ask(asked, at, language);
      await deliver(at);
      const token = tokenIn(letters()[0]!);
      given(await confirmSubscription(citizen(county, at), token));
      return token;
    },
    tell: (at: string) => tellSubscribers(db, citizen(county, at).now, newsLetters(address, site)),
  };
}

export const tokenIn = ({ links }: Seen): string => new URL(links[0]!).searchParams.get('token')!;

function seen({ to, message }: { to: string; message: string }): Seen {
  const [head = '', body = ''] = message.split(/\r\n\r\n(.*)/s);
  const encoded = /Content-Transfer-Encoding: base64/i.test(head);
  const text = encoded ? Buffer.from(body, 'base64').toString() : unquoted(body);
  return { to, message: head.replace(/\r\n\s+/g, ' '), text, links: text.match(/https:\/\/\S+/g) ?? [] };
}

const unquoted = (body: string) => {
  const plain = body.replace(/=\r\n/g, '');
  return Buffer.from(
    plain.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
};
