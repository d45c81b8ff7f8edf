import type { Read } from 'db/database';
import { dayOf } from '~/domain/calendar/day';
import { catalogueTitle } from '~/domain/catalogue';
import type { Searchable } from '~/domain/search/passage';
import { cataloguePage } from './catalogue.server';

/** A year's catalogue as it stands: every matter is found by itself. */
export async function searchableCatalogue(read: Read, year: string, now: Date): Promise<Searchable | undefined> {
  const page = await cataloguePage(read, Number(year), undefined, now);
  if (!page) return undefined;
  return {
    title: catalogueTitle(page.year),
    unit: '',
    day: dayOf(page.publishedAt),
    passages: page.matters.map(({ matter, unit, planned }, at) => ({
      kind: 'catalogue',
      place: matter,
      address: `/catalogue/${year}#matter-${at + 1}`,
      body: [matter, unit, planned].filter(Boolean).join('\n'),
    })),
  };
}
