import type { AnchorHTMLAttributes } from 'react';
import type { Lang } from '~/i18n/t';
import { usePage } from './page-context';

/** The address of a public page in a language: `/en` in front for English, nothing else ever changes. */
export const localPath = (lang: Lang, to: string): string =>
  lang === 'en' && to.startsWith('/') ? `/en${to === '/' ? '' : to}` : to;

export const useLocalPath = () => {
  const { lang } = usePage();
  return (to: string) => localPath(lang, to);
};

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string };

/** A link that keeps the reader's language. Public pages use it for every link of their own site. */
export function LocalLink({ to, ...rest }: Props) {
  const local = useLocalPath();
  return <a {...rest} href={local(to)} />;
}
