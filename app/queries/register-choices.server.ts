import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { eq, lte, max, min } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';

const byName = new Intl.Collator('zh-CN');
const yearOf = (at: Date) => Number(dayOf(at).slice(0, 4));

/** What the register's filters offer: units that lead a public consultation, and the years of opening, newest first. */
export async function registerChoices(read: Read, now: Date): Promise<{ units: string[]; years: number[] }> {
  const isPublic = lte(consultations.publishedAt, now);
  const leading = await read
    .selectDistinct({ name: units.name })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .where(isPublic);
  const [span] = await read
    .select({ first: min(consultations.opensAt), last: max(consultations.opensAt) })
    .from(consultations)
    .where(isPublic);
  const years: number[] = [];
  if (span?.first && span.last) {
    for (let year = yearOf(span.last); year >= yearOf(span.first); year -= 1) years.push(year);
  }
  return { units: leading.map(({ name }) => name).sort(byName.compare), years };
}
