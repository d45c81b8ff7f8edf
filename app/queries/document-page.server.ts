import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { units } from 'db/schema/people';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { dayOf } from '~/domain/calendar/day';
import { expiryOf, validityOn } from '~/domain/document/validity';
import { draftNodes } from './draft-nodes.server';
import { profileVersion } from './rules-profile.server';

/** A published document with its whole text, by its number; `undefined` when there is none. */
export async function documentPage(read: Read, documentNumber: string, now: Date) {
  const [row] = await read
    .select({ document: documents, docket: dockets, draft: drafts, organ: units.name })
    .from(documents)
    .innerJoin(dockets, eq(dockets.id, documents.docketId))
    .innerJoin(drafts, eq(drafts.id, documents.draftId))
    .innerJoin(units, eq(units.id, dockets.issuingOrganId))
    .where(eq(documents.documentNumber, documentNumber));
  if (!row) return undefined;
  const { document, docket, draft, organ } = row;
  const profile = await profileVersion(read, docket.profileVersion);
  const [round] = await read
    .select({ number: consultations.number })
    .from(consultations)
    .where(and(eq(consultations.docketId, docket.id), isNotNull(consultations.publishedAt)))
    .orderBy(desc(consultations.round))
    .limit(1);
  return {
    title: docket.title,
    organ,
    documentNumber,
    headNote: document.headNote,
    signedOn: document.signedOn,
    publishedOn: dayOf(document.publishedAt),
    effectiveOn: document.effectiveOn,
    earlyEffectReason: document.earlyEffectReason,
    expiresOn: expiryOf(document, profile),
    validity: validityOn(document, dayOf(now), profile),
    consultation: round?.number ?? null,
    text: draft.text,
    nodes: await draftNodes(read, draft.id),
  };
}
