import type { Read } from 'db/database';
import { exemptions } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { drafts } from 'db/schema/drafts';
import { submissions } from 'db/schema/review';
import { eq } from 'drizzle-orm';

/** The accounts that drafted a docket, submitted it, or asked for or decided an exemption: none of them may review it. */
export async function draftingHands(read: Read, docketId: string): Promise<Set<string>> {
  const [docket] = await read.select().from(dockets).where(eq(dockets.id, docketId));
  const uploads = await read.select().from(drafts).where(eq(drafts.docketId, docketId));
  const asked = await read.select().from(exemptions).where(eq(exemptions.docketId, docketId));
  const sent = await read.select().from(submissions).where(eq(submissions.docketId, docketId));
  const hands = [
    docket?.createdBy,
    ...uploads.flatMap(({ uploadedBy, confirmedBy }) => [uploadedBy, confirmedBy]),
    ...asked.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy]),
    ...sent.map(({ submittedBy }) => submittedBy),
  ];
  return new Set(hands.filter((hand) => hand != null));
}
