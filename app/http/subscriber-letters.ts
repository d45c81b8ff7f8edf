import type { ConfirmationWriter } from '~/commands/subscriptions/ask.server';
import type { NewsWriter } from '~/commands/subscriptions/tell.server';
import { closingDay } from '~/domain/calendar/day';
import type { SubscriptionScope } from '~/domain/vocabulary';
import { type Facts, type Lang, type T, translator } from '~/i18n/t';
import type { Moment } from '~/queries/subscription-moments.server';
import { spanInWords } from '~/ui/activity/span-in-words';
import { dateInWords } from '~/ui/date-text';
import { localPath } from '~/ui/local-link';

type Site = { countyName: string; siteName: string };

const signature = ({ countyName, siteName }: Site) => [countyName, siteName].filter(Boolean).join(' · ');
const link = (address: string, lang: Lang, act: 'confirm' | 'end', token: string) =>
  `${address}${localPath(lang, `/subscriptions/${act}`)}?${new URLSearchParams({ token })}`;

/** What somebody subscribed to, in words. */
const subscribedTo = (t: T, scope: SubscriptionScope, about: string): string =>
  t(`subscription.about.${scope}`, { about });

/** The letter with the personal link by which a subscription is confirmed, or by which one that stands already can be ended. */
export const confirmationLetters =
  (address: string, site: Site, lang: Lang): ConfirmationWriter =>
  ({ token, scope, about, known }) => {
    const t = translator(lang);
    const facts = {
      about: subscribedTo(t, scope, about),
      confirm: link(address, lang, 'confirm', token),
      end: link(address, lang, 'end', token),
      site: signature(site),
    };
    const words = known ? 'subscription.letter.known' : 'subscription.letter.confirm';
    return { subject: t('subscription.letter.subject', facts), body: t(words, facts) };
  };

function activityWords(t: T, activity: Moment['facts']['activity']): Facts {
  if (!activity) return {};
  const { kind, startsAt, endsAt } = activity;
  const when = spanInWords(t, { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });
  return { activityKind: t(`words.activityKind.${kind}`), when };
}

/** The letters that subscribers are told by. */
export const newsLetters =
  (address: string, site: Site): NewsWriter =>
  ({ kind, title, matter, page, facts, unitNames }, { language, token, scope }) => {
    const t = translator(language);
    const words = {
      title,
      unit: unitNames.join(t('docket.and')),
      page: `${address}${localPath(language, page)}`,
      end: link(address, language, 'end', token),
      closes: facts.closesAt ? dateInWords(closingDay(facts.closesAt), language) : '',
      number: facts.documentNumber ?? '',
      ...activityWords(t, facts.activity),
      about: subscribedTo(t, scope, scope === 'unit' ? unitNames.join(t('docket.and')) : matter),
      site: signature(site),
    };
    return {
      subject: t(`subscription.news.${kind}.subject`, words),
      body: [t(`subscription.news.${kind}.text`, words), t('subscription.news.end', words)].join('\n\n'),
      unsubscribe: words.end,
    };
  };
