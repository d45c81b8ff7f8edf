import type { T } from '~/i18n/t';

/** By how many working days a review is late; on days off right after the last day none has gone by. */
export const overdueInWords = (t: T, days: number): string =>
  days === 0 ? t('review.queue.overdue') : t('review.queue.overdueBy', { count: days });
