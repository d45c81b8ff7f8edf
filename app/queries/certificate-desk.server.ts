import type { Read } from 'db/database';
import { refusalsToCertify } from '~/domain/certificate/refusals-to-certify';
import { certificatesOf, isCertified } from './certificates.server';
import { certifiedFacts } from './certified-facts.server';
import { docketFacts } from './docket-facts.server';
import { gateFacts } from './gate-facts.server';

/** The certificates of a docket, and what is missing for another one at `now`. */
export async function certificateDesk(read: Read, docketNumber: string, now: Date) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const gate = await gateFacts(read, docket, now);
  const missing = refusalsToCertify(gate);
  return {
    docket: { id: docket.id, number: docket.number, unitIds: docket.unitIds },
    certificates: await certificatesOf(read, docket.id),
    missing,
    isCurrent: missing.length === 0 && (await isCertified(read, docket.id, await certifiedFacts(read, docket, gate))),
  };
}
