import type { Facts, T } from '~/i18n/t';

type Noticed = { code: string; count?: number; facts?: Facts };

/** What was noticed while a draft was read, in words; the code itself where no sentence is written. */
export function noticeSentence(t: T, { code, count, facts }: Noticed): string {
  const key = `draft.notice.${code}`;
  return t.has(key) ? t(key, { ...facts, ...(count === undefined ? {} : { count }) }) : code;
}
