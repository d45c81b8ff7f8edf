import type { Read } from 'db/database';
import { dockets } from 'db/schema/dockets';
import { units } from 'db/schema/people';
import { desc, eq } from 'drizzle-orm';
import { nextStep, tabOfStep } from '~/domain/docket/next-step';
import { docketProgress } from './docket-progress.server';

/** The dockets of the desk, newest first, each with what it waits for at `now`. */
export async function docketsList(read: Read, now: Date, limit = 100) {
  const rows = await read
    .select({ number: dockets.number, title: dockets.title, unit: units.name, createdAt: dockets.createdAt })
    .from(dockets)
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .orderBy(desc(dockets.createdAt), desc(dockets.id))
    .limit(limit);
  const list = [];
  for (const row of rows) {
    const progress = await docketProgress(read, row.number, now);
    const step = progress ? nextStep(progress) : 'done';
    list.push({ ...row, step, unanswered: progress?.unanswered ?? 0, tab: tabOfStep[step] });
  }
  return list;
}
