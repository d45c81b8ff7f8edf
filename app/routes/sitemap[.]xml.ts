import type { LoaderFunctionArgs } from '@remix-run/node';
import type { RouteHandle } from '~/http/guard.server';
import { footNav, publicNav } from '~/http/navigation';
import { localAddress } from '~/http/whole-address';
import { translator } from '~/i18n/t';
import { siteMap } from '~/queries/site-map.server';
import { sitemapFile } from '~/text/sitemap';

export const handle: RouteHandle = { access: 'public', cached: true };

/** Every page that search engines should know, in Chinese and in English. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const t = translator(context.lang);
  const standing = [{ to: '/' }, ...publicNav(t), ...footNav(t)].map(({ to }) => ({ address: to }));
  const pages = [...standing, ...(await siteMap(db.read, clock()))];
  const addresses = [...new Map(pages.map((page) => [page.address, page])).values()];
  const inBoth = (['zh-CN', 'en'] as const).flatMap((lang) => {
    const whole = localAddress({ ...context, lang });
    return addresses.map((page) => ({ ...page, address: whole(page.address) }));
  });
  return new Response(sitemapFile(inBoth), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
