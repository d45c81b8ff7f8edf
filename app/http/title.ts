import type { MetaFunction } from '@remix-run/node';
import { type Facts, type Key, translator } from '~/i18n/t';
import type { Page } from '~/ui/page-context';

/** The page's title in the reader's language, followed by the site's name. `facts` come from the loader's data. */
export const titled =
  <Data>(key: Key, facts?: (data: Data) => Facts): MetaFunction =>
  ({ data, matches }) => {
    const page = (matches[0]?.data as { page?: Page } | undefined)?.page;
    const t = translator(page?.lang ?? 'zh-CN');
    const title = t(key, data && facts ? facts(data as Data) : {});
    const site = [page?.site.countyName, page?.site.siteName].filter(Boolean);
    return [
      { title: [title, ...site].join(' · ') },
      { name: 'description', content: `${title}。${t('site.description')}` },
    ];
  };
