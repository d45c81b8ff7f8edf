import type { AppLoadContext } from '@remix-run/node';

/** Makes whole addresses in the reader's language of paths from the root: for what is read outside of the site. */
export const localAddress =
  ({ running, lang }: AppLoadContext) =>
  (path: string): string =>
    lang === 'en' ? `${running.address}/en${path === '/' ? '' : path}` : `${running.address}${path}`;
