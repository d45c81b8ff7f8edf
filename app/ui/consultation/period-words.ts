import type { T } from '~/i18n/t';

export type Minimum = {
  value: number;
  unit: 'day' | 'workingDay';
  nature: 'law' | 'county';
  source?: { document: string; article?: string };
};

/** How many days the public has, by both ways of counting. */
export const countedInWords = (
  t: T,
  { countedDays, inclusiveDays, unit }: { countedDays: number; inclusiveDays: number; unit: Minimum['unit'] },
): string =>
  t(unit === 'day' ? 'consultation.notice.counted' : 'consultation.notice.countedWorking', {
    count: countedDays,
    inclusive: inclusiveDays,
  });

/** The least that would have been lawful, and where that number comes from: only what is law is printed as law. */
export function minimumInWords(t: T, { value, unit, nature, source }: Minimum): string {
  const least = t(unit === 'day' ? 'consultation.notice.atLeast' : 'consultation.notice.atLeastWorking', {
    count: value,
  });
  const by =
    nature === 'law' && source
      ? t('consultation.notice.byLaw', { document: source.document, article: source.article ?? '' })
      : t('consultation.notice.byCounty');
  return t('consultation.notice.sourced', { least, by });
}
