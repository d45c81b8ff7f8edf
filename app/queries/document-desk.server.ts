import type { Read } from 'db/database';
import { documents } from 'db/schema/documents';
import { drafts } from 'db/schema/drafts';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { expiryOf, latestExpiry, validityOn } from '~/domain/document/validity';
import { docketConclusion } from './docket-conclusion.server';
import { docketFacts } from './docket-facts.server';
import { profileVersion } from './rules-profile.server';

/** What the government office needs to publish the final text of a docket, or what it has published. */
export async function documentDesk(read: Read, docketNumber: string, now: Date) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const profile = await profileVersion(read, docket.profileVersion);
  const { effectAfterPublish, validityMax } = profile.limits;
  const today = dayOf(now);
  const effectiveOn = addNaturalDays(today, effectAfterPublish.value);
  const [document] = await read.select().from(documents).where(eq(documents.docketId, docket.id));
  return {
    conclusion: await docketConclusion(read, docket.id),
    drafts: await read
      .select({ id: drafts.id, version: drafts.version })
      .from(drafts)
      .where(and(eq(drafts.docketId, docket.id), eq(drafts.stage, 'final'), isNotNull(drafts.confirmedAt)))
      .orderBy(desc(drafts.version)),
    limits: { days: effectAfterPublish.value, years: validityMax.value },
    suggested: { signedOn: today, effectiveOn, expiresOn: latestExpiry(effectiveOn, profile) },
    document: document && {
      documentNumber: document.documentNumber,
      headNote: document.headNote,
      signedOn: document.signedOn,
      publishedAt: document.publishedAt,
      effectiveOn: document.effectiveOn,
      expiresOn: expiryOf(document, profile),
      earlyEffectReason: document.earlyEffectReason,
      validity: validityOn(document, today, profile),
    },
  };
}

export type DocumentDesk = NonNullable<Awaited<ReturnType<typeof documentDesk>>>;
