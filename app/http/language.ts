import type { Lang } from '~/i18n/t';

/** Takes the language prefix off an address: `/en/x?y` is `/x?y` in English. Nothing else decides a public page's language. */
export function splitLanguage(url: string): { lang: Lang; url: string } {
  const match = /^\/en(?=[/?]|$)/.exec(url);
  if (!match) return { lang: 'zh-CN', url };
  const rest = url.slice(match[0].length);
  return { lang: 'en', url: rest.startsWith('/') ? rest : `/${rest}` };
}
