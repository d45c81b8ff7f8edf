import type { T } from '~/i18n/t';

/** The main columns of the public site. */
export const publicNav = (t: T) => [
  { to: '/consultations', label: t('site.nav.consultations') },
  { to: '/activities', label: t('site.nav.activities') },
  { to: '/meetings', label: t('site.nav.meetings') },
  { to: '/receipts', label: t('site.nav.follow') },
  { to: '/about', label: t('site.nav.about') },
];

/** What stands at the foot of every page: pages about the site itself. */
export const footNav = (t: T) => [
  { to: '/about', label: t('about.title') },
  { to: '/rules', label: t('rules.title') },
  { to: '/privacy', label: t('about.privacy.title') },
  { to: '/accessibility', label: t('about.accessibility.title') },
  { to: '/catalogue', label: t('catalogue.title') },
  { to: '/feeds', label: t('feed.title') },
  { to: '/site-map', label: t('about.siteMap.title') },
];
