import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { asc, eq } from 'drizzle-orm';
import { certifiedChecks } from '~/domain/certificate/refusals-to-certify';
import type { Certified } from '~/domain/certificate/statement';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';
import type { GateFacts } from '~/domain/gate/facts';
import { type DocketFacts, unitNames } from './docket-facts.server';
import { siteIdentity } from './site-identity.server';

/** What a certificate of this docket would say, read from the record. Ask it only of a docket that can be certified. */
export async function certifiedFacts(read: Read, docket: DocketFacts, gate: GateFacts): Promise<Certified> {
  const rows = await read
    .select({ consultation: consultations, feedback })
    .from(consultations)
    .innerJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(eq(consultations.docketId, docket.id))
    .orderBy(asc(consultations.round));
  const [leadUnit = '', ...coDraftingUnits] = await unitNames(read, docket.unitIds);
  const [issuingOrgan = ''] = await unitNames(read, [docket.issuingOrganId]);
  const { number, title, profileVersion } = docket;
  return {
    county: (await siteIdentity(read)).countyName,
    docket: { number, title, leadUnit, coDraftingUnits, issuingOrgan, profileVersion },
    rounds: rows.map(roundOf),
    checks: certifiedChecks(gate),
  };
}

type Row = { consultation: typeof consultations.$inferSelect; feedback: typeof feedback.$inferSelect };

function roundOf({ consultation, feedback: answer }: Row): Certified['rounds'][number] {
  const snapshot = JSON.parse(consultation.snapshot!) as NoticeSnapshot;
  const { draft, notes, basis, period } = snapshot;
  const { receipts, opinions, late, withdrawn, byResult } = answer.totals;
  return {
    number: consultation.number,
    round: consultation.round,
    publishedAt: snapshot.consultation.publishedAt,
    opensAt: snapshot.consultation.opensAt,
    closesAt: [consultation.closesAt.toISOString(), snapshot.consultation.closesAt].sort().at(-1)!,
    period: { verdict: period.verdict, counted: period.countedDays, unit: period.unit, minimum: period.minimum },
    shown: {
      notice: consultation.snapshotHash!,
      draft: draft.textHash,
      source: draft.sourceHash,
      notes: sha256(notes),
      basis: sha256(canonicalJson(basis)),
    },
    feedback: {
      publishedAt: answer.publishedAt.toISOString(),
      countedThrough: answer.countedThrough.toISOString(),
      receipts,
      opinions,
      late,
      withdrawn,
      results: byResult,
      report: answer.reportHash,
    },
  };
}

/** SHA-256 of what would be certified: whether there is a certificate of it already. */
export const factsHash = (certified: Certified): string => sha256(canonicalJson(certified));
