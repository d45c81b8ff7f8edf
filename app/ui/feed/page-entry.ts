import type { T } from '~/i18n/t';
import type { PublicPage } from '~/queries/public-pages.server';
import { spanInWords } from '../activity/span-in-words';
import { dateInWords } from '../date-text';

/** A public page as an entry of a feed: what it is, how it stands now, what it is about, whose it is. */
export function pageEntry(t: T, page: PublicPage) {
  const { address, unit, published, updated } = page;
  return {
    page: address,
    title: titleOf(t, page),
    words: [...standing(t, page), unit].filter(Boolean).join('\n'),
    published,
    updated,
  };
}

function titleOf(t: T, page: PublicPage): string {
  if (page.kind === 'catalogue') return t('catalogue.titleOf', { year: page.year });
  if (page.kind === 'call') return page.title;
  const kind = page.kind === 'activity' ? t(`words.activityKind.${page.activity}`) : t(`feed.kind.${page.kind}`);
  return t('feed.entry', { kind, title: page.title });
}

function standing(t: T, page: PublicPage): string[] {
  const inWords = (value: string) => dateInWords(value, t.lang);
  if (page.kind === 'meeting') {
    const { attended, views, corrected } = page;
    const held = t('feed.held', { date: inWords(page.heldAt.toISOString()) });
    return [held, t('feed.sat', { attended, views }), corrected && t('feed.corrected', { reason: corrected })];
  }
  if (page.kind === 'document') return [page.documentNumber];
  if (page.kind === 'catalogue') return [t('catalogue.lead')];
  if (page.kind === 'call') return [t('feed.deadlineWords', { date: inWords(page.closesOn) }), page.lead];
  if (page.kind === 'activity') {
    const times = { startsAt: page.startsAt.toISOString(), endsAt: page.endsAt.toISOString() };
    return [t('feed.standing', { phase: t(`activity.phase.${page.phase}`), span: spanInWords(t, times) })];
  }
  const { phase, days, summary } = page;
  const span = t('consultation.span', { first: inWords(days.first), last: inWords(days.last) });
  return [t('feed.standing', { phase: t(`words.phase.${phase}`), span }), summary];
}
