import type { Facts, T } from '~/i18n/t';

/** What was noticed while a draft was read, in words; the code itself where no sentence is written. */
export function noticeSentence(t: T, { code, facts }: { code: string; facts?: Facts }): string {
  const key = `draft.notice.${code}`;
  return t.has(key) ? t(key, facts) : code;
}
