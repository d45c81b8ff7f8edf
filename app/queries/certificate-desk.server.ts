import type { Read } from 'db/database';
import { refusalsToCertify } from '~/domain/certificate/refusals-to-certify';
import { certificatesOf } from './certificates.server';
import { docketFacts } from './docket-facts.server';
import { gateFacts } from './gate-facts.server';

/** The certificates of a docket, and what is missing for another one at `now`. */
export async function certificateDesk(read: Read, docketNumber: string, now: Date) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  return {
    docket: { id: docket.id, number: docket.number, unitIds: docket.unitIds },
    certificates: await certificatesOf(read, docket.id),
    missing: refusalsToCertify(await gateFacts(read, docket, now)),
  };
}
