import type { MetaFunction } from '@remix-run/node';
import { type Key, translator } from '~/i18n/t';
import type { Page } from '~/ui/page-context';
import { feedLink } from './feed-link';

/**
 * The title of one part of a consultation: the part, the draft's name, the site. The page's loader says the name as `title`.
 * The feed of the consultation's steps goes with it.
 */
export const consultationTitled =
  (part: Key): MetaFunction =>
  ({ data, matches, params }) => {
    const page = (matches[0]?.data as { page?: Page } | undefined)?.page;
    const name = (data as { title?: string } | undefined)?.title;
    const { countyName, siteName } = page?.site ?? {};
    const t = translator(page?.lang ?? 'zh-CN');
    const title = [t(part), name].filter(Boolean).join(' · ');
    return [
      { title: [title, countyName, siteName].filter(Boolean).join(' · ') },
      { name: 'description', content: `${title}。${t('site.description')}` },
      ...(name ? [feedLink(`/consultations/${params.number}/feed.atom`, page?.lang)] : []),
    ];
  };
