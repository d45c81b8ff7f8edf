import type { T } from '~/i18n/t';
import type { PublicPage } from '~/queries/public-pages.server';
import { dateInWords } from '../date-text';

/** A public page as an entry of a feed: what it is, how it stands now, what it is about, whose it is. */
export function pageEntry(t: T, page: PublicPage) {
  const { address, title, unit, published, updated } = page;
  return {
    page: address,
    title: t('feed.entry', { kind: t(`feed.kind.${page.kind}`), title }),
    words: [...standing(t, page), unit].filter(Boolean).join('\n'),
    published,
    updated,
  };
}

function standing(t: T, page: PublicPage): string[] {
  const inWords = (value: string) => dateInWords(value, t.lang);
  if (page.kind === 'meeting') {
    const { attended, views, corrected } = page;
    const held = t('feed.held', { date: inWords(page.heldAt.toISOString()) });
    return [held, t('feed.sat', { attended, views }), corrected && t('feed.corrected', { reason: corrected })];
  }
  if (page.kind === 'document') return [page.documentNumber];
  const { phase, days, summary } = page;
  const span = t('consultation.span', { first: inWords(days.first), last: inWords(days.last) });
  return [t('feed.standing', { phase: t(`words.phase.${phase}`), span }), summary];
}
