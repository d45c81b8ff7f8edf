import type { T } from '~/i18n/t';

/** The main columns of the public site. */
export const publicNav = (t: T) => [
  { to: '/consultations', label: t('site.nav.consultations') },
  { to: '/meetings', label: t('site.nav.meetings') },
  { to: '/receipts', label: t('site.nav.follow') },
  { to: '/about', label: t('site.nav.about') },
];
