import type { Read } from 'db/database';
import { units } from 'db/schema/people';
import { asc, eq } from 'drizzle-orm';
import { readPublicNumber } from '~/domain/public-number';
import type { SubscriptionScope } from '~/domain/vocabulary';
import { publishedConsultation } from './published-consultation.server';

type Asked = { unit?: string; consultation?: string };
export type SubscriptionTarget = { scope: SubscriptionScope; target: string; about: string };

/**
 * What somebody wants to hear of: the docket of a consultation by its number, a unit by its name, or with neither everything.
 * Nothing for what is not public or not there.
 */
export async function subscriptionTarget(
  read: Read,
  { unit, consultation }: Asked,
  now: Date,
): Promise<SubscriptionTarget | undefined> {
  if (consultation) {
    const found = await publishedConsultation(read, readPublicNumber(consultation) ?? '', now);
    return found && { scope: 'docket', target: found.facts.docketId, about: found.snapshot.docket.title };
  }
  if (!unit) return { scope: 'all', target: '', about: '' };
  const [row] = await read.select().from(units).where(eq(units.name, unit)).orderBy(asc(units.id)).limit(1);
  return row && { scope: 'unit', target: row.id, about: row.name };
}
