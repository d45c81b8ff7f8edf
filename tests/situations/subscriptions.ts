import { pino } from 'pino';
import { askToSubscribe, type NewSubscription } from '~/commands/subscriptions/ask.server';
import { confirmSubscription } from '~/commands/subscriptions/confirm.server';
import { tellSubscribers } from '~/commands/subscriptions/tell.server';
import { confirmationLetters, newsLetters } from '~/http/subscriber-letters';
import { mailer } from '~/server/mail';
import { citizen } from './comments';
import { type County, given } from './county';
import { mailServer } from './mail-server';
import { type OpenedMail, openedMail } from './opened-mail';

const address = 'https://minyi.tinghe.example';
const site = { countyName: '汀禾县', siteName: '民议' };

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
  const letters = (): OpenedMail[] => server.received.splice(0).map(openedMail);
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

export const tokenIn = ({ links }: OpenedMail): string => new URL(links[0]!).searchParams.get('token')!;
