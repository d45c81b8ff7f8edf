import { createContext, useContext } from 'react';
import type { Lang } from '~/i18n/t';

/** How this reader wants to see pages: read from a cookie by the server, printed on `<html>`. */
export type Display = {
  size: '1' | '2' | '3';
  contrast: 'normal' | 'high';
  mode: 'normal' | 'elder';
  scheme?: 'auto' | 'light' | 'dark';
};

/** What a Chinese government site must say about itself. Empty fields print nothing. */
type SiteIdentity = {
  countyName: string;
  siteName: string;
  organiser?: string;
  operator?: string;
  icp?: string;
  policeRecord?: string;
  siteCode?: string;
  phone?: string;
  email?: string;
  findErrorsUrl?: string;
  partyBadgeUrl?: string;
};

type NavItem = { to: string; label: string };

/** What every component may know about the page it stands on. `path` is without the language prefix. */
export type Page = {
  lang: Lang;
  path: string;
  display: Display;
  site: SiteIdentity;
  account?: { name: string; roles: string[] };
  nav?: NavItem[];
  footNav?: NavItem[];
  /** Whether letters leave this installation: only then are they offered. */
  sendsMail?: boolean;
};

export const usualDisplay: Display = { size: '1', contrast: 'normal', mode: 'normal', scheme: 'auto' };

export const PageContext = createContext<Page>({
  lang: 'zh-CN',
  path: '/',
  display: usualDisplay,
  site: { countyName: '', siteName: '' },
});

export const usePage = (): Page => useContext(PageContext);

/** The attributes of `<html>`: the stylesheet reads every display choice from them, so no page flashes. */
export const htmlAttributes = ({ lang, display }: Pick<Page, 'lang' | 'display'>) => ({
  lang,
  'data-size': display.size,
  'data-contrast': display.contrast,
  'data-mode': display.mode,
  'data-scheme': display.scheme ?? 'auto',
});
