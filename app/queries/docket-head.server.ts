import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { desc, eq } from 'drizzle-orm';
import { classFlags } from '~/domain/vocabulary';
import { docketFacts, draftsOfDocket, unitNames } from './docket-facts.server';

/** The head of a docket on the desk: what it is, whose it is, its drafts and rounds. */
export async function docketHead(read: Read, number: string) {
  const docket = await docketFacts(read, { number });
  if (!docket) return undefined;
  const [leadUnit = '', ...coDraftingUnits] = await unitNames(read, docket.unitIds);
  const [issuingOrgan = ''] = await unitNames(read, [docket.issuingOrganId]);
  return {
    id: docket.id,
    number,
    title: docket.title,
    summary: docket.summary,
    affected: docket.affected,
    leadUnit,
    coDraftingUnits,
    issuingOrgan,
    flags: classFlags.filter((flag) => docket.flags[flag]),
    terminationReason: docket.terminationReason,
    profileVersion: docket.profileVersion,
    drafts: await draftsOfDocket(read, docket.id),
    rounds: await roundsOf(read, docket.id),
  };
}

const roundsOf = (read: Read, docketId: string) =>
  read
    .select({
      id: consultations.id,
      number: consultations.number,
      round: consultations.round,
      opensAt: consultations.opensAt,
      closesAt: consultations.closesAt,
      publishedAt: consultations.publishedAt,
    })
    .from(consultations)
    .where(eq(consultations.docketId, docketId))
    .orderBy(desc(consultations.round));
