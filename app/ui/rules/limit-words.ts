import type { T } from '~/i18n/t';
import type { ShownLimit } from '~/queries/rules-page.server';

/** A number with its unit, or yes or no, in words. */
export function limitInWords(t: T, { value, unit }: Pick<ShownLimit, 'value' | 'unit'>): string {
  if (typeof value === 'boolean') return t(value ? 'rules.yes' : 'rules.no');
  const key = `rules.amount.${unit}`;
  return t.has(`${key}_other`) ? t(key as 'rules.amount.day', { count: value }) : `${value} ${unit}`;
}

/** Where a number comes from: the article where it is law, else that the county set it, with the document it rests on. */
export function sourceInWords(t: T, { source }: Pick<ShownLimit, 'source'>): string {
  if (source.nature === 'law') return t('notice.byLaw', source.law);
  const { source: local } = source;
  if (!local) return t('notice.byCounty');
  return t('rules.byCountyDocument', { document: local.document, article: local.article ?? '' });
}
